package cfie.cli.intake.partner;

/** Breaks a rule of the house on purpose, so that the rule is seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> otherRoom() {
        return cfie.cli.intake.erasmus.MobilityCommand.class;
    }
}
