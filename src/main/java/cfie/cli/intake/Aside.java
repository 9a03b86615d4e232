package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.kind.Kind;
import cfie.domain.ledger.Row;
import cfie.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hears of what an import takes, and warns in the end of what is odd about it. */
public interface Aside {
    /** How many are named of those that an import is warned of. */
    int SHOWN = 5;

    Aside NONE =
            new Aside() {
                @Override
                public void hear(Object said) {}

                @Override
                public void tell(Root root) {}
            };

    static Aside of(Kind kind, Register register, LocalDate day, LocalDate today) {
        Aside others =
                switch (kind) {
                    case PARTNERS -> new AbsentCountries(register.countryStays().all(), day);
                    case REPORTS -> new LateDocuments(register);
                    case DEADLINES, EXTERNAL_CREDITS -> new UnsettledWork(register);
                    case TEACHERS -> new CertifiedNames(new SameNames(register), register);
                    case PROJECTS -> new SameProjects(register);
                    case SCHOOLS -> new OlderLists();
                    case CREDIT_RULES -> new OutdatedEvaluations(register);
                    default -> NONE;
                };
        return new DaysAhead(others, today);
    }

    /** The first of them, one after the other. */
    static <T> String first(List<T> all, Function<T, String> said) {
        String some = all.stream().limit(SHOWN).map(said).collect(Collectors.joining(", "));
        return some + (all.size() > SHOWN ? ", …" : "");
    }

    void hear(Object said);

    /** Of what a row says over what is held, be it that nothing changes. */
    default <K, R> void hear(Row.Readable<K, R> row, R held, R said) {}

    /** That there is no more to be heard, as long as the register is open for it. */
    default void end() {}

    void tell(Root root);
}
