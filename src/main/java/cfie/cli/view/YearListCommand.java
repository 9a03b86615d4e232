package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.screen.Format;
import cfie.domain.issued.Closing;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Worded;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the years that the register holds, and which of them are closed. */
public final class YearListCommand extends Verb {
    private final Word<Format> format =
            option("--format", "table|csv|json|ids", oneOf(Format.class), Format.TABLE);

    private enum Status implements Worded {
        OPEN,
        CLOSED
    }

    @Override
    protected Exit run(Register register) {
        Map<AcademicYear, Closing> closed =
                register.closings().all().stream()
                        .collect(Collectors.toMap(Closing::year, Function.identity()));
        TreeSet<AcademicYear> years = new TreeSet<>(register.census().years());
        years.addAll(closed.keySet());
        if (format.value() == Format.IDS) {
            years.forEach(year -> desk().out().println(year.text()));
            return Exit.DONE;
        }
        new PlainTable(
                        List.of("year", "status", "closed_on", "closed_by"),
                        years.stream().map(year -> row(year, closed)).toList())
                .show(desk(), format.value(), root().texts());
        return Exit.DONE;
    }

    private static List<Object> row(AcademicYear year, Map<AcademicYear, Closing> closed) {
        Closing closing = closed.get(year);
        return closing == null
                ? List.of(year.text(), Status.OPEN.word(), "", "")
                : List.of(
                        year.text(),
                        Status.CLOSED.word(),
                        closing.closedOn().toString(),
                        closing.by());
    }
}
