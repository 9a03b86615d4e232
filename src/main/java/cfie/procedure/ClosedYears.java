package cfie.procedure;

import cfie.domain.issued.Closing;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The years that are closed: each says for ever what it said when it was. */
record ClosedYears(List<Closing> all) {
    static ClosedYears of(Register register) {
        return new ClosedYears(register.closings().all());
    }

    /**
     * What is said, and would count in other years than it may.
     *
     * @param column that tells of it
     * @param way by which it is said of later years
     * @param saidOn the day of which it is, if it is known in no year closed before
     */
    record Fact(Object what, String column, String way, Optional<LocalDate> saidOn) {
        Fact(Object what, String column, String way) {
            this(what, column, way, Optional.empty());
        }

        private boolean isKnownTo(Closing shut) {
            return saidOn.filter(day -> day.isAfter(shut.closedOn())).isEmpty();
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean includes(AcademicYear year) {
        return all.stream().anyMatch(one -> one.year().equals(year));
    }

    /** The first of those that would change. */
    Optional<Closing> first(Predicate<AcademicYear> isChanged) {
        return all.stream().filter(one -> isChanged.test(one.year())).findFirst();
    }

    /** From when on nothing changes any of them. */
    LocalDate after() {
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
    boolean check(Fact fact, Predicate<Closing> isChanged, Objections objections) {
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
