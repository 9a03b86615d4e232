package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Option;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.screen.Format;
import cfie.domain.figures.Grouping;
import cfie.domain.figures.Tallies;
import cfie.procedure.year.CountYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts a year beside the one before, or beside others. */
public final class StatsCommand extends Verb {
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Option<Optional<Grouping>> by =
            option("--by", "cfie|province|kind|duration|country|level", oneOf(Grouping.class));
    private final Word<List<AcademicYear>> compare =
            repeated("--compare", "Y2", AcademicYear::parse);
    private final Word<Format> format =
            option("--format", "table|csv|json", oneOf(Format.class), Format.TABLE);
    private final FiguresFile file = new FiguresFile(this);

    public StatsCommand() {
        by.described("by.stats");
    }

    @Override
    public boolean isUndoable() {
        return !file.isSaid();
    }

    @Override
    protected Exit run(Register register) {
        file.check(format.value());
        CountYear count = new CountYear(register, by.value());
        Map<AcademicYear, Tallies> years = new LinkedHashMap<>();
        asked(count).forEach(one -> years.computeIfAbsent(one, count::of));
        YearTable table = new YearTable(root().texts(), by.value(), years);
        if (file.isSaid()) {
            file.write(this, table.figures(file.isBook()));
        } else {
            table.show(desk(), format.value(), List.copyOf(count.unknownTypes()));
        }
        if (!count.unknownTypes().isEmpty()) {
            root().note("note.level-unknown", String.join(", ", count.unknownTypes()));
        }
        if (!register.census().isHeld(year.value())) {
            root().warn("warning.YEAR_EMPTY", year.value());
        }
        return Exit.DONE;
    }

    /** The year, and those beside it: without more, the one before if the register holds it. */
    private List<AcademicYear> asked(CountYear count) {
        List<AcademicYear> asked = new ArrayList<>(List.of(year.value()));
        if (compare.value().isEmpty()) {
            count.before(year.value()).ifPresent(asked::add);
        }
        asked.addAll(compare.value());
        return asked;
    }
}
