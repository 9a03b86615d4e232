package cfie.cli.view;

import cfie.cli.screen.Desk;
import cfie.cli.screen.Format;
import cfie.cli.screen.Grid;
import cfie.cli.screen.Json;
import cfie.cli.screen.Screen;
import cfie.cli.screen.Texts;
import cfie.domain.figures.Grouping;
import cfie.domain.figures.Measure;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.Tally;
import cfie.table.CsvWriter;
import cfie.table.RowWriter;
import cfie.value.AcademicYear;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Years side by side, by group and in all. */
record YearTable(Texts texts, Optional<Grouping> by, Map<AcademicYear, Tallies> years) {
    private static final String TOTAL = "total";
    private static final List<Measure> SHORT =
            List.of(
                    Measure.TEACHERS,
                    Measure.SCHOOLS,
                    Measure.PROJECTS,
                    Measure.PARTICIPATIONS,
                    Measure.CERTIFICATES,
                    Measure.CREDITS,
                    Measure.PENDING);

    private static final List<Measure> PROGRAMME =
            Arrays.stream(Measure.values()).filter(Measure::isOfProgramme).toList();

    /** A line of the table: a group, or all of them. */
    private record Line(String name, Function<Tallies, Tally> tally) {}

    void show(Desk desk, Format format, List<String> unknownTypes) {
        switch (format) {
            case CSV -> rows(new CsvWriter(desk.out(), names()));
            case JSON -> json(desk.out(), unknownTypes);
            default -> table(desk.out(), Screen.of(desk));
        }
    }

    private List<Line> lines() {
        SortedSet<String> groups = new TreeSet<>();
        years.values().forEach(one -> groups.addAll(one.groups().keySet()));
        List<Line> lines = new ArrayList<>();
        if (by.isPresent()) {
            groups.forEach(group -> lines.add(new Line(group, one -> one.of(group))));
        }
        lines.add(new Line(TOTAL, Tallies::total));
        return lines;
    }

    /** Each amount, and in brackets those of the years beside it. */
    private void table(PrintWriter out, Screen screen) {
        String beside =
                years.keySet().stream()
                        .skip(1)
                        .map(AcademicYear::text)
                        .collect(Collectors.joining(", "));
        String year = years.keySet().iterator().next().text();
        out.println(
                beside.isEmpty()
                        ? texts.say("stats.year", year)
                        : texts.say("stats.years", year, beside));
        grid(SHORT).print(out, screen);
        lacking(out);
        grid(PROGRAMME).print(out, screen);
    }

    private Grid grid(List<Measure> measures) {
        Grid grid =
                new Grid(
                        Stream.concat(
                                        Stream.of(by.map(one -> "by-" + one.word()).orElse("")),
                                        measures.stream().map(Measure::key))
                                .map(texts::label)
                                .toList());
        lines().forEach(line -> grid.row(row(line, measures)));
        return grid;
    }

    private List<String> row(Line line, List<Measure> measures) {
        return Stream.concat(
                        Stream.of(name(line)),
                        measures.stream().map(measure -> cell(line, measure)))
                .toList();
    }

    private String name(Line line) {
        return line.name.equals(TOTAL)
                ? texts.label(TOTAL)
                : new GroupWords(texts, by).of(line.name);
    }

    private String cell(Line line, Measure measure) {
        List<String> amounts =
                years.values().stream()
                        .map(one -> texts.amount(line.tally.apply(one).of(measure)))
                        .toList();
        return amounts.size() == 1
                ? amounts.get(0)
                : amounts.get(0)
                        + " ("
                        + String.join(", ", amounts.subList(1, amounts.size()))
                        + ")";
    }

    /** What the pending ones lack, of all groups. */
    private void lacking(PrintWriter out) {
        Line total = new Line(TOTAL, Tallies::total);
        Arrays.stream(Measure.values())
                .filter(Measure::isLack)
                .forEach(
                        lack ->
                                out.println(
                                        texts.say(
                                                "stats.lack",
                                                texts.label(lack.key()),
                                                cell(total, lack))));
    }

    private static String text(Tally tally, Measure measure) {
        return tally.of(measure).toPlainString();
    }

    private static List<String> names() {
        return Stream.concat(Stream.of("year", "by", "group"), measures()).toList();
    }

    private static Stream<String> measures() {
        return Arrays.stream(Measure.values()).map(Measure::key);
    }

    /** What goes into a file: in the words of the screen, or by the names that programs know. */
    FiguresFile.Figures figures(boolean isForPeople) {
        List<String> names = isForPeople ? titles() : names();
        int words = names.size() - Measure.values().length;
        return new FiguresFile.Figures(names, words, isForPeople ? this::spoken : this::rows);
    }

    private List<String> titles() {
        String group = by.map(one -> "by-" + one.word()).orElse("group");
        return Stream.concat(Stream.of("year", group), measures()).map(texts::label).toList();
    }

    private void spoken(RowWriter writer) {
        each(writer, (year, line) -> Stream.of(year.text(), name(line)));
    }

    private void rows(RowWriter writer) {
        each(writer, (year, line) -> Stream.of(year.text(), grouping(line), line.name));
    }

    private String grouping(Line line) {
        return by.filter(any -> !line.name.equals(TOTAL)).map(Grouping::word).orElse("");
    }

    /** A row for each group and year: words, and then the amounts. */
    private void each(RowWriter writer, BiFunction<AcademicYear, Line, Stream<String>> words) {
        for (Line line : lines()) {
            years.forEach(
                    (year, tallies) ->
                            writer.row(
                                    Stream.concat(
                                                    words.apply(year, line),
                                                    amounts(line.tally.apply(tallies)))
                                            .toList()));
        }
    }

    private static Stream<String> amounts(Tally tally) {
        return Arrays.stream(Measure.values()).map(measure -> text(tally, measure));
    }

    private void json(PrintWriter out, List<String> unknownTypes) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("year", years.keySet().iterator().next().text());
        document.put("by", by.map(Grouping::word).orElse(null));
        document.put("compared", years.keySet().stream().skip(1).map(AcademicYear::text).toList());
        List<Line> lines = lines();
        document.put(
                "groups", lines.subList(0, lines.size() - 1).stream().map(this::json).toList());
        document.put(TOTAL, amounts(lines.get(lines.size() - 1)));
        document.put("unknown_types", unknownTypes);
        try (Json json = new Json(out)) {
            json.value(document);
        }
    }

    private Map<String, Object> json(Line line) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("group", line.name);
        group.put("years", amounts(line));
        return group;
    }

    private List<Map<String, Object>> amounts(Line line) {
        List<Map<String, Object>> amounts = new ArrayList<>();
        years.forEach(
                (year, tallies) -> {
                    Map<String, Object> of = new LinkedHashMap<>();
                    of.put("year", year.text());
                    Arrays.stream(Measure.values())
                            .forEach(one -> of.put(one.key(), line.tally.apply(tallies).of(one)));
                    amounts.add(of);
                });
        return amounts;
    }
}
