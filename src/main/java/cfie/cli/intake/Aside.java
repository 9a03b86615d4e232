package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.kind.Kind;
import cfie.domain.ledger.Row;
import cfie.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Hears of what an import takes, and warns in the end of what is odd about it. */
public interface Aside {
    /**
     * All that is heard of a kind: what is odd about it, what is late, and the days still to come.
     */
    static Aside of(Kind kind, Register register, LocalDate day, LocalDate today) {
        return new Asides(
                Stream.concat(
                                ofKind(kind, register, day).stream(),
                                Stream.of(new LateRows(register, day), new DaysAhead(today)))
                        .toList());
    }

    private static List<Aside> ofKind(Kind kind, Register register, LocalDate day) {
        return switch (kind) {
            case PARTNERS -> List.of(new AbsentCountries(register.countryStays().all(), day));
            case REPORTS -> List.of(new OvertakenDecisions(register));
            case DEADLINES -> List.of(new UnsettledWork(register));
            case EXTERNAL_CREDITS ->
                    List.of(new UnsettledWork(register), new SameCredits(register));
            case TEACHERS ->
                    List.of(
                            new ForewarnedTeachers(register, day),
                            new SameNames(register),
                            new CertifiedNames(register),
                            new MovedTeachers(register));
            case PROJECTS ->
                    List.of(
                            new SameProjects(register),
                            new OvertakenDecisions(register),
                            new ForewarnedProjects(register));
            case SCHOOLS -> List.of(new OlderLists());
            case CREDIT_RULES -> List.of(new OutdatedEvaluations(register));
            default -> List.of();
        };
    }

    void hear(Object said);

    /** Of what a row says over what is held, be it that nothing changes. */
    default <K, R> void hear(Row.Readable<K, R> row, R held, R said) {}

    /** That there is no more to be heard, as long as the register is open for it. */
    default void end() {}

    void tell(Root root);
}
