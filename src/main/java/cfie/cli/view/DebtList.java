package cfie.cli.view;

import cfie.cli.screen.Format;
import cfie.cli.screen.Json;
import cfie.cli.screen.Texts;
import cfie.domain.Deadline;
import cfie.domain.letter.Debt;
import cfie.table.CsvWriter;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is owed, in the form that was asked for, each told as it comes. */
record DebtList(Texts texts, PrintWriter out, LocalDate asOf) {
    private static final List<String> NAMES =
            List.of(
                    "cfie",
                    "school",
                    "project",
                    "teacher",
                    "requirement",
                    "owed_by",
                    "since",
                    "mend",
                    "due_on",
                    "days_late",
                    "late");

    void show(List<Debt> debts, Format format) {
        switch (format) {
            case CSV -> {
                CsvWriter writer = new CsvWriter(out, NAMES);
                debts.forEach(debt -> writer.row(cells(debt)));
            }
            case JSON -> {
                try (Json json = new Json(out)) {
                    json.beginArray();
                    debts.forEach(debt -> json.value(object(cells(debt))));
                    json.endArray();
                }
            }
            default -> debts.forEach(this::told);
        }
    }

    private List<String> cells(Debt debt) {
        Optional<Deadline> deadline = debt.due().deadline();
        return List.of(
                debt.cfie().slug(),
                debt.school().text(),
                project(debt),
                teacher(debt),
                debt.what().name(),
                debt.debtor().word(),
                debt.due().since().toString(),
                mend(debt),
                debt.due().lastDay().map(LocalDate::toString).orElse(""),
                daysLate(debt).map(days -> Long.toString(Math.max(days, 0))).orElse(""),
                deadline.map(one -> one.lateness().word()).orElse(""));
    }

    /** What is not there is null. */
    private static Map<String, Object> object(List<String> cells) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            object.put(NAMES.get(at), typed(NAMES.get(at), cells.get(at)));
        }
        return object;
    }

    private static Object typed(String name, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return name.equals("days_late") ? Long.valueOf(cell) : cell;
    }

    /** A line that says who owes what, and below it what mends it. */
    private void told(Debt debt) {
        out.println(
                "%s  %s  %s  %s  %s"
                        .formatted(
                                debt.due().since(),
                                debt.school(),
                                (project(debt) + " " + teacher(debt)).strip(),
                                texts.say("debtor." + debt.debtor().name()),
                                texts.say("debt." + debt.what().name()) + due(debt)));
        out.println(" ".repeat(12) + "→ " + mend(debt));
    }

    /** Its last day, and how far that is. */
    private String due(Debt debt) {
        return debt.due()
                .lastDay()
                .map(
                        last ->
                                texts.say(
                                        daysLate(debt).filter(days -> days > 0).isPresent()
                                                ? "debt.late"
                                                : "debt.due",
                                        last,
                                        daysLate(debt).map(Math::abs).orElseThrow().toString(),
                                        debt.due().blocks() ? texts.say("debt.blocks") : ""))
                .orElse("");
    }

    private Optional<Long> daysLate(Debt debt) {
        return debt.due().daysLate(asOf);
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
