package cfie.demo;

import java.time.LocalDate;

/** The quality label that a teacher applies for when an invented project is over. */
record DemoLabel(Dice dice, String project, String teacher, LocalDate over) {
    private static final String BY = "\"Servicio Nacional de Apoyo\"";

    /** Half of them are awarded, and some are still to be decided. */
    void into(DemoYear year) {
        LocalDate applied = over.plusDays(dice.between(4, 10));
        LocalDate decided = applied.plusDays(dice.between(12, 20));
        year.order(said("apply", applied));
        int luck = dice.between(1, 4);
        if (luck <= 2) {
            year.order(said("award", decided) + " --by " + BY);
        } else if (luck == 3) {
            String why = " --reason \"Faltan muestras del trabajo del alumnado\"";
            year.order(said("refuse", decided) + " --by " + BY + why);
        }
    }

    private String said(String verb, LocalDate day) {
        return "quality-label %s %s --teacher %s --level national --date %s"
                .formatted(verb, project, teacher, day);
    }
}
