package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.kind.Kind;
import cfie.store.Register;
import java.time.LocalDate;

/** Hears of what an import takes, and warns in the end of what is odd about it. */
interface Aside {
    Aside NONE =
            new Aside() {
                @Override
                public void hear(Object said) {}

                @Override
                public void tell(Root root) {}
            };

    static Aside of(Kind kind, Register register, LocalDate day) {
        return switch (kind) {
            case PARTNERS -> new AbsentCountries(register.countryStays().all(), day);
            case REPORTS -> new LateDocuments(register);
            case DEADLINES, EXTERNAL_CREDITS -> new UnsettledWork(register);
            case CREDIT_RULES -> new OutdatedEvaluations(register);
            default -> NONE;
        };
    }

    void hear(Object said);

    /** That there is no more to be heard, as long as the register is open for it. */
    default void end() {}

    void tell(Root root);
}
