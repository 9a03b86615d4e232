package cfie.cli.issue;

import cfie.cli.command.Command;
import cfie.cli.screen.Grid;
import cfie.cli.screen.Screen;
import cfie.cli.screen.Spoken;
import cfie.value.Cfie;
import cfie.value.Credits;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A plan for whoever is to agree to it: who gets what, what that makes in all, and who does not.
 */
record PlanTable(Command command, Plan plan) {
    private static final List<String> ISSUED = List.of("number", "nif", "name", "credits");
    private static final List<String> LEFT =
            List.of("nif", "name", "project", "proposed", "granted", "outcome", "reasons");

    void tell() {
        command.tell("plan.head", plan.madeBy(), plan.scope().year(), plan.scope().date());
        print(ISSUED, plan.certificates());
        plan.certificates().stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.get("cfie"), LinkedHashMap::new, Collectors.toList()))
                .forEach((cfie, issued) -> total(Cfie.parse(cfie.toString()), issued));
        List<Map<String, Object>> left = plan.judged().stream().filter(PlanTable::isLess).toList();
        if (!left.isEmpty()) {
            command.tell("plan.left");
            print(LEFT, left);
        }
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
                Credits.printed(credits.stripTrailingZeros()));
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
        if (!rows.isEmpty()) {
            grid.print(command.desk().out(), Screen.of(command.desk()));
        }
    }

    private static List<String> cells(List<String> columns, Map<String, Object> row) {
        return columns.stream().map(row::get).map(Objects::toString).toList();
    }
}
