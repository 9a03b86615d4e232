package cfie.procedure.kept;

import cfie.domain.issued.Closing;
import cfie.procedure.Objections;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The years that are closed: each says for ever what it said when it was. */
public record ClosedYears(List<Closing> all) {
    public static ClosedYears of(Register register) {
        return new ClosedYears(register.closings().all());
    }

    /**
     * What is said, and would count in other years than it may.
     *
     * @param column that tells of it
     * @param way by which it is said of later years
     * @param saidOn the day of which it is, if it is known in no year closed before
     */
    public record Fact(Object what, String column, String way, Optional<LocalDate> saidOn) {
        public Fact(Object what, String column, String way) {
            this(what, column, way, Optional.empty());
        }

        private boolean isKnownTo(Closing shut) {
            return saidOn.filter(day -> day.isAfter(shut.closedOn())).isEmpty();
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean includes(AcademicYear year) {
        return all.stream().anyMatch(one -> one.year().equals(year));
    }

    /** The first of those that would change. */
    public Optional<Closing> first(Predicate<AcademicYear> isChanged) {
        return all.stream().filter(one -> isChanged.test(one.year())).findFirst();
    }

    /** From when on nothing changes any of them. */
    public LocalDate after() {
        return all.get(all.size() - 1).year().lastDay().plusDays(1);
    }

    private LocalDate afterClosing() {
        return all.stream()
                .map(Closing::closedOn)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow()
                .plusDays(1);
    }

    /** Speaks against a fact that would change one, and tells whether it did. */
    public boolean check(Fact fact, Predicate<Closing> isChanged, Objections objections) {
        Optional<Closing> changed =
                all.stream().filter(fact::isKnownTo).filter(isChanged).findFirst();
        changed.ifPresent(
                shut ->
                        objections.refuse(
                                fact.column,
                                Refusal.Reason.YEAR_STAYS,
                                fact.what,
                                shut.year(),
                                shut.closedOn(),
                                shut.by(),
                                fact.saidOn.map(any -> afterClosing()).orElseGet(this::after),
                                fact.way));
        return changed.isPresent();
    }
}
