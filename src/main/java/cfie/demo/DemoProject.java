package cfie.demo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One invented project of a school, and what becomes of it in its year. */
record DemoProject(Dice dice, String school, int number, List<String> team) {
    private static final LocalDate CHECKED = LocalDate.of(2025, 10, 20);

    /** How long projects last; now and then one lasts less than it says. */
    private enum Span {
        YEAR("year", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 5, 29)),
        FOUR_MONTHS("four-month", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 30)),
        THREE_MONTHS("three-month", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 4, 30));

        private final String word;
        private final LocalDate first;
        private final LocalDate last;

        Span(String word, LocalDate first, LocalDate last) {
            this.word = word;
            this.first = first;
            this.last = last;
        }
    }

    void into(DemoYear year) {
        Span span = dice.oneOf(List.of(Span.YEAR, Span.YEAR, Span.FOUR_MONTHS, Span.THREE_MONTHS));
        year.project(row(span));
        if (dice.in(96)) {
            year.projectAnswer(school, code(), dice.in(97), CHECKED.plusDays(dice.between(3, 20)));
        }
        boolean isFinished = true;
        isFinished &= report(year, "project", LocalDate.of(2025, 11, 3), 98);
        isFinished &= report(year, "follow-up", LocalDate.of(2026, 2, 16), 95);
        isFinished &= report(year, "final", LocalDate.of(2026, 6, 1), 92);
        if (isFinished && dice.in(97)) {
            year.evaluation(evaluation(span));
        }
    }

    private String code() {
        return "DEMO-%05d".formatted(number);
    }

    private List<String> row(Span span) {
        LocalDate last = dice.in(97) ? span.last : span.first.plusDays(40);
        boolean isChecked = dice.in(98);
        return List.of(
                code(),
                school,
                "2025/2026",
                dice.oneOf(Words.TITLES) + " " + dice.oneOf(Words.PLACES),
                dice.in(70) ? "new" : "annexed",
                span.word,
                span.first.toString(),
                last.toString(),
                String.join("|", partners()),
                String.join("|", team),
                isChecked ? "suitable" : "",
                isChecked ? CHECKED.toString() : "");
    }

    private Set<String> partners() {
        Set<String> partners = new LinkedHashSet<>();
        int count = dice.between(1, 3);
        for (int at = 0; at < count; at++) {
            partners.add(dice.oneOf(Words.PARTNERS));
        }
        return dice.in(98) ? partners : Set.of("ES:CEIP Otra Orilla");
    }

    private boolean report(DemoYear year, String type, LocalDate day, int chance) {
        boolean isSubmitted = dice.in(chance);
        if (isSubmitted) {
            String date = day.plusDays(dice.between(0, 10)).toString();
            year.report(List.of(code(), type, date, code() + "-" + type + ".pdf"));
        }
        return isSubmitted;
    }

    /** Only of a whole year's project the evaluator says how many credits. */
    private List<String> evaluation(Span span) {
        boolean isPositive = dice.in(93);
        String credits = dice.oneOf(List.of("2", "2.5", "3", "3.5", "4"));
        return List.of(
                code(),
                isPositive ? "positive" : "negative",
                isPositive && span == Span.YEAR ? credits : "",
                LocalDate.of(2026, 6, 12).plusDays(dice.between(0, 8)).toString(),
                "Asesoría de Programas Europeos",
                isPositive ? "Cumple los objetivos" : "La memoria no recoge evidencias");
    }
}
