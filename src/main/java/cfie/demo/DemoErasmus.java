package cfie.demo;

import java.time.LocalDate;
import java.util.List;

/** The Erasmus+ action that an invented project supports, and who travels in it. */
record DemoErasmus(Dice dice, String project, List<String> team, Abroad partner) {
    private static final List<String> KINDS = List.of("group", "job-shadowing", "course");
    private static final int FIRST_NUMBER = 990_000_000;

    void into(DemoYear year) {
        int count = year.rows(DemoFile.LINKS).size();
        String action = dice.oneOf(List.of("KA121", "KA121", "KA122"));
        String number = "2025-1-ES01-%s-SCH-%09d".formatted(action, FIRST_NUMBER + count);
        year.add(
                DemoFile.LINKS,
                List.of(project, number, "De camino a " + partner.town(), "2025-11-17"));
        if (dice.in(75)) {
            year.add(DemoFile.MOBILITIES, mobility(number));
        }
    }

    /** Learners travel in groups only, and a teacher of the project with whoever does. */
    private List<String> mobility(String number) {
        String kind = dice.oneOf(KINDS);
        LocalDate first = LocalDate.of(2026, 3, 2).plusWeeks(dice.between(0, 9));
        int learners = kind.equals("group") ? dice.between(8, 20) : 0;
        return List.of(
                project,
                number,
                kind,
                first.toString(),
                first.plusDays(4).toString(),
                partner.country(),
                partner.town(),
                Integer.toString(learners),
                Integer.toString(learners > 0 ? 2 : 1),
                team.get(0));
    }
}
