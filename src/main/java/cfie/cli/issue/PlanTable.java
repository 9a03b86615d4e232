package cfie.cli.issue;

import cfie.cli.command.Command;
import cfie.cli.screen.Grid;
import cfie.cli.screen.Screen;
import cfie.cli.screen.Spoken;
import cfie.value.Cfie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A plan for whoever is to agree to it: who gets what for which work, what that makes in all, what
 * a person decided of it, and who does not.
 */
record PlanTable(Command command, Plan plan, Standing standing) {
    /** What has become of a plan. */
    enum Standing {
        /** It would be issued as it is. */
        DUE,
        /** All of it is issued. */
        ISSUED,
        /** Something else would be issued. */
        VOID
    }

    private static final List<String> ISSUED =
            List.of("number", "name", "nif", "project", "title", "school", "credits");
    private static final List<String> DECIDED = List.of("project", "requirement", "by", "reason");
    private static final List<String> LEFT =
            List.of(
                    "nif",
                    "name",
                    "project",
                    "school",
                    "proposed",
                    "granted",
                    "outcome",
                    "reasons");

    /** First whether it still counts: it may be sent to somebody who reads no further. */
    void tell() {
        if (standing == Standing.VOID) {
            command.tell("plan.void");
        } else if (standing == Standing.ISSUED) {
            command.tell("plan.applied");
        }
        command.tell(
                plan.isMadeByAccount() ? "plan.head.account" : "plan.head",
                plan.madeBy(),
                plan.scope().year(),
                plan.scope().date());
        tellIssued();
        totals();
        if (standing != Standing.ISSUED) {
            part("plan.decided", DECIDED, plan.decisions().stream().map(this::decided).toList());
            part("plan.left", LEFT, plan.judged().stream().filter(PlanTable::isLess).toList());
        }
    }

    /** Why there is nobody is known of what is due alone. */
    private void tellIssued() {
        if (!plan.certificates().isEmpty()) {
            command.tell(standing == Standing.ISSUED ? "plan.issued.before" : "plan.issued");
            print(ISSUED, plan.certificates().stream().flatMap(one -> rows(one).stream()).toList());
        } else if (standing == Standing.DUE) {
            command.tell("plan.nobody." + whyNobody());
        } else if (standing == Standing.VOID) {
            command.tell("plan.nobody");
        }
    }

    private String whyNobody() {
        int judged = count("judged");
        int left = judged - count("unchanged");
        return judged == 0
                ? "unknown"
                : left == 0 ? "certified" : left == judged ? "unmet" : "both";
    }

    private int count(String outcome) {
        return plan.counts().get(outcome);
    }

    private void part(String key, List<String> columns, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            command.tell(key);
            print(columns, rows);
        }
    }

    /** A row for each activity; whose it is stands in the first. */
    @SuppressWarnings("unchecked") // as it was planned
    private static List<Map<String, Object>> rows(Map<String, Object> certificate) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> item : (List<Map<String, Object>>) certificate.get("items")) {
            Map<String, Object> row = new LinkedHashMap<>(item);
            boolean isFirst = rows.isEmpty();
            row.put("number", certificate.get("number"));
            row.put("name", isFirst ? certificate.get("name") : "");
            row.put("nif", isFirst ? certificate.get("nif") : "");
            row.put("school", item.get("school_name"));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> decided(Map<String, Object> decision) {
        Map<String, Object> row = new LinkedHashMap<>(decision);
        row.computeIfPresent(
                "requirement",
                (column, said) ->
                        new PlanDifference(command.root().texts()).decided(said.toString()));
        return row;
    }

    private void totals() {
        plan.certificates().stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.get("cfie"), LinkedHashMap::new, Collectors.toList()))
                .forEach((cfie, issued) -> total(Cfie.parse(cfie.toString()), issued));
    }

    private void total(Cfie cfie, List<Map<String, Object>> issued) {
        BigDecimal credits =
                issued.stream()
                        .map(one -> new BigDecimal(one.get("credits").toString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        command.tell(
                "plan.centre",
                cfie.title(),
                issued.size(),
                issued.get(0).get("number"),
                issued.get(issued.size() - 1).get("number"),
                credits.stripTrailingZeros());
    }

    /** Whether somebody gets less than was proposed; of what was refused nothing was. */
    private static boolean isLess(Map<String, Object> judged) {
        return !judged.get("outcome").equals("CERTIFIED")
                || !judged.get("granted").equals(judged.get("proposed"));
    }

    private void print(List<String> columns, List<Map<String, Object>> rows) {
        Spoken spoken = new Spoken(command.root().texts());
        Grid grid = new Grid(columns.stream().map(command.root().texts()::label).toList());
        rows.forEach(row -> grid.row(spoken.row(columns, cells(columns, row))));
        grid.print(command.desk().out(), Screen.of(command.desk()));
    }

    private static List<String> cells(List<String> columns, Map<String, Object> row) {
        return columns.stream().map(row::get).map(Objects::toString).toList();
    }
}
