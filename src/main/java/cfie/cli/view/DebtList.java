package cfie.cli.view;

import cfie.cli.screen.Format;
import cfie.cli.screen.Json;
import cfie.cli.screen.Texts;
import cfie.domain.letter.Debt;
import cfie.sheet.SheetWriter;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What is owed, in the form that was asked for, each told as it comes. */
record DebtList(Texts texts, PrintWriter out) {
    private static final List<String> NAMES =
            List.of(
                    "cfie",
                    "school",
                    "project",
                    "teacher",
                    "requirement",
                    "owed_by",
                    "since",
                    "mend");

    /** Shows each to the visitor. */
    interface Debts {
        void each(Consumer<Debt> visitor);
    }

    /** How many there were. */
    long show(Debts debts, Format format) {
        AtomicLong count = new AtomicLong();
        Debts counted =
                visitor ->
                        debts.each(
                                debt -> {
                                    count.incrementAndGet();
                                    visitor.accept(debt);
                                });
        switch (format) {
            case CSV -> {
                SheetWriter writer = new SheetWriter(out, NAMES);
                counted.each(debt -> writer.row(cells(debt)));
            }
            case JSON -> {
                try (Json json = new Json(out)) {
                    json.beginArray();
                    counted.each(debt -> json.value(object(cells(debt))));
                    json.endArray();
                }
            }
            default -> counted.each(this::told);
        }
        return count.get();
    }

    private List<String> cells(Debt debt) {
        return List.of(
                debt.cfie().slug(),
                debt.school().text(),
                project(debt),
                teacher(debt),
                debt.what().name(),
                debt.debtor().word(),
                debt.since().toString(),
                mend(debt));
    }

    /** What is not there is null. */
    private static Map<String, Object> object(List<String> cells) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            object.put(NAMES.get(at), cells.get(at).isEmpty() ? null : cells.get(at));
        }
        return object;
    }

    /** A line that says who owes what, and below it what mends it. */
    private void told(Debt debt) {
        out.println(
                "%s  %s  %s  %s  %s"
                        .formatted(
                                debt.since(),
                                debt.school(),
                                (project(debt) + " " + teacher(debt)).strip(),
                                texts.say("debtor." + debt.debtor().name()),
                                texts.say("debt." + debt.what().name())));
        out.println(" ".repeat(12) + "→ " + mend(debt));
    }

    private static String project(Debt debt) {
        return debt.about().project().map(ProjectCode::text).orElse("");
    }

    private static String teacher(Debt debt) {
        return debt.about().teacher().map(Nif::text).orElse("");
    }

    private String mend(Debt debt) {
        String command =
                texts.say(
                        "requirement." + debt.what().name() + ".mend",
                        project(debt),
                        debt.school(),
                        teacher(debt));
        boolean isOfOne = debt.about().project().isPresent() && !teacher(debt).isEmpty();
        return isOfOne ? command + " --teacher " + teacher(debt) : command;
    }
}
