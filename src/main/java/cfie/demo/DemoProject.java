package cfie.demo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One invented project of a school, and what becomes of it in its year. */
record DemoProject(Dice dice, String school, int number, List<String> team) {
    private static final LocalDate CHECKED = LocalDate.of(2025, 10, 20);
    private static final LocalDate FINAL = LocalDate.of(2026, 5, 25);
    private static final LocalDate EVALUATED = LocalDate.of(2026, 6, 17);
    private static final String NATIONAL = "ES:CEIP Otra Orilla";

    /** Of so many projects one hands its final report in after its last day. */
    private static final int LATE_EACH = 200;

    /** In a hundred: it supports an Erasmus+ action. */
    private static final int CONNECTED = 6;

    /** In a hundred of the good ones: somebody applies for a quality label. */
    private static final int LABELLED = 6;

    /** Of those that are over in time for the year's call for eTwinning Schools. */
    private static final int LABELLED_EARLY = 25;

    /** How long projects last; now and then one lasts less than it says. */
    private enum Span {
        YEAR("year", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 5, 22)),
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
        List<Abroad> partners = partners();
        year.add(DemoFile.PROJECTS, row(span, partners));
        if (dice.in(96)) {
            LocalDate day = CHECKED.plusDays(dice.between(3, 20));
            year.add(DemoFile.APPROVALS, DemoYear.answer(school, code(), dice.in(97), day));
        }
        boolean isFinished = true;
        isFinished &= report(year, "project", LocalDate.of(2025, 11, 3), 98);
        isFinished &= report(year, "follow-up", LocalDate.of(2026, 2, 16), 95);
        boolean isLate = number % LATE_EACH == 7;
        isFinished &= report(year, "final", FINAL.plusDays(isLate ? 12 : 0), isLate ? 100 : 92);
        if (isFinished && dice.in(97)) {
            evaluate(year, span);
        }
        if (!partners.isEmpty() && dice.in(CONNECTED)) {
            new DemoErasmus(dice, code(), team, partners.get(0)).into(year);
        }
    }

    private String code() {
        return "DEMO-%05d".formatted(number);
    }

    private List<String> row(Span span, List<Abroad> partners) {
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
                partners.isEmpty()
                        ? NATIONAL
                        : String.join("|", partners.stream().map(Abroad::partner).toList()),
                String.join("|", team),
                isChecked ? "suitable" : "",
                isChecked ? CHECKED.toString() : "");
    }

    /** Few projects have none abroad. */
    private List<Abroad> partners() {
        Set<Abroad> partners = new LinkedHashSet<>();
        int count = dice.in(98) ? dice.between(1, 3) : 0;
        for (int at = 0; at < count; at++) {
            partners.add(dice.oneOf(Abroad.ALL));
        }
        return List.copyOf(partners);
    }

    private boolean report(DemoYear year, String type, LocalDate day, int chance) {
        boolean isSubmitted = dice.in(chance);
        if (isSubmitted) {
            String date = day.plusDays(dice.between(0, 10)).toString();
            year.add(DemoFile.REPORTS, List.of(code(), type, date, code() + "-" + type + ".pdf"));
        }
        return isSubmitted;
    }

    private void evaluate(DemoYear year, Span span) {
        boolean isPositive = dice.in(93);
        year.add(DemoFile.EVALUATIONS, evaluation(span, isPositive));
        if (isPositive && dice.in(span == Span.FOUR_MONTHS ? LABELLED_EARLY : LABELLED)) {
            new DemoLabel(dice, code(), team.get(0), span.last).into(year);
        }
    }

    /** Only of a whole year's project the evaluator says how many credits. */
    private List<String> evaluation(Span span, boolean isPositive) {
        String credits = dice.oneOf(List.of("2", "2.5", "3", "3.5", "4"));
        return List.of(
                code(),
                isPositive ? "positive" : "negative",
                isPositive && span == Span.YEAR ? credits : "",
                EVALUATED.plusDays(dice.between(0, 8)).toString(),
                "Asesoría de Programas Europeos",
                isPositive ? "Cumple los objetivos" : "La memoria no recoge evidencias");
    }
}
