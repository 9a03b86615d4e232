package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Option;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.screen.Format;
import cfie.domain.figures.Grouping;
import cfie.domain.figures.Measure;
import cfie.procedure.year.CountYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets two years side by side: what there was of each measure, and how it changed. */
public final class YearCompareCommand extends Verb {
    private final Word<AcademicYear> before = argument("Y1", "argument.year", AcademicYear::parse);
    private final Word<AcademicYear> after = argument("Y2", "argument.year", AcademicYear::parse);
    private final Option<Optional<Grouping>> by =
            option("--by", "cfie|province|kind|duration|country|level", oneOf(Grouping.class));
    private final Word<Format> format =
            option("--format", "table|csv|json", oneOf(Format.class), Format.TABLE);
    private final FiguresFile file = new FiguresFile(this);

    public YearCompareCommand() {
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
        PlainTable table =
                new YearDifference(
                                count.of(before.value()),
                                count.of(after.value()),
                                new YearDifference.Naming(this::named, this::grouped))
                        .table(by.value().isPresent());
        if (file.isSaid()) {
            List<String> names = isForPeople() ? titles() : table.names();
            file.write(this, new FiguresFile.Figures(names, YearDifference.WORDS, table::rows));
        } else if (isForPeople()) {
            table.table(desk(), titles(), root().texts());
        } else {
            table.show(desk(), format.value(), root().texts());
        }
        return Exit.DONE;
    }

    private boolean isForPeople() {
        return file.isSaid() ? file.isBook() : format.value() == Format.TABLE;
    }

    /** In words on a screen and in a workbook; by its key where programs read it. */
    private String named(Measure measure) {
        return isForPeople() ? root().texts().label(measure.key()) : measure.key();
    }

    private String grouped(String group) {
        return isForPeople() ? new GroupWords(root().texts(), by.value()).of(group) : group;
    }

    /** The years themselves stand over their columns. */
    private List<String> titles() {
        return YearDifference.NAMES.stream()
                .flatMap(
                        name ->
                                switch (name) {
                                    case "before" -> Stream.of(before.value().text());
                                    case "after" -> Stream.of(after.value().text());
                                    default -> Stream.of(root().texts().label(name));
                                })
                .toList();
    }
}
