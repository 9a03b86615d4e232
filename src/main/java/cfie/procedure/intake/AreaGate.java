package cfie.procedure.intake;

import cfie.domain.Areas;
import cfie.domain.Areas.Municipality;
import cfie.domain.Areas.Served;
import cfie.procedure.kept.ClosedYears;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A municipality has, in each year that is closed, the centre that it had when it was closed. */
record AreaGate(Register register) implements Gate.Opener<Served> {
    @Override
    public Gate<Served> open(Collection<Served> said) {
        ClosedYears closed = ClosedYears.of(register);
        Areas known = register.municipalities().areas();
        return (held, one, objections) -> {
            refusal(one, known, closed).ifPresent(why -> objections.add("since", why));
            return one;
        };
    }

    /** Why a municipality cannot be claimed so, if it cannot. */
    Optional<Refusal> refusal(Served one) {
        return refusal(one, register.municipalities().areas(), ClosedYears.of(register));
    }

    /** Names the first closed year that it would change, and from when on it would change none. */
    private static Optional<Refusal> refusal(Served one, Areas known, ClosedYears closed) {
        return closed.first(year -> changes(one, known, year))
                .map(
                        shut ->
                                new Refusal(
                                        Refusal.Reason.AREA_CLOSED,
                                        one.key().municipality(),
                                        centre(one.key().municipality(), known, shut.year()),
                                        shut.year(),
                                        shut.closedOn(),
                                        shut.by(),
                                        closed.after()));
    }

    private static boolean changes(Served one, Areas known, AcademicYear year) {
        Municipality municipality = one.key().municipality();
        NavigableMap<LocalDate, Cfie> days = new TreeMap<>();
        Optional.ofNullable(known.byMunicipality().get(municipality)).ifPresent(days::putAll);
        days.put(one.key().since(), one.cfie());
        return centre(municipality, known, year)
                != centre(municipality, new Areas(Map.of(municipality, days)), year);
    }

    private static Cfie centre(Municipality municipality, Areas areas, AcademicYear year) {
        return areas.of(municipality, year.firstDay())
                .orElseGet(() -> Cfie.ofCapital(municipality.province()));
    }
}
