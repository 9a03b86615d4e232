package cfie.report;

import cfie.domain.figures.Measure;
import cfie.domain.figures.Tally;
import cfie.report.Chapter.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A year by group, as a table and as bars. */
record Groups(List<Group> groups) {
    static final List<Measure> TOLD =
            List.of(
                    Measure.TEACHERS,
                    Measure.SCHOOLS,
                    Measure.PROJECTS,
                    Measure.PARTICIPATIONS,
                    Measure.PENDING,
                    Measure.CERTIFICATES,
                    Measure.CREDITS);
    private static final List<Bars.Part> BOTH =
            List.of(
                    new Bars.Part("Certificadas", Tint.CERTIFIED),
                    new Bars.Part("Sin certificar", Tint.OPEN));

    /** What is counted together, and its name. */
    record Group(String name, Tally tally) {
        BigDecimal of(Measure measure) {
            return tally.of(measure);
        }
    }

    /** One for each, those without anything too. */
    static <T> Groups of(List<T> all, Function<T, String> name, Function<T, Tally> tally) {
        return new Groups(
                all.stream().map(one -> new Group(name.apply(one), tally.apply(one))).toList());
    }

    /** From the most of it to the fewest; equals stay as they are. */
    Groups by(Measure measure) {
        Comparator<Group> most = Comparator.comparing(group -> group.of(measure));
        return new Groups(groups.stream().sorted(most.reversed()).toList());
    }

    Groups first(int count) {
        return new Groups(groups.subList(0, Math.min(count, groups.size())));
    }

    /** The first of all, if there is anything. */
    Stream<Group> largest(Measure measure) {
        return groups.stream().limit(1).filter(group -> group.of(measure).signum() > 0);
    }

    Chart participationsChart(String ofWhat, Bars.Way way) {
        return new Chart(
                "Participaciones", Sayings.parts(ofWhat, this), participations(way)::drawn);
    }

    Chart creditsChart(String ofWhat, Bars.Way way) {
        return new Chart(
                "Créditos certificados",
                Sayings.bars("Créditos " + ofWhat, this, Measure.CREDITS),
                of(Measure.CREDITS, way)::drawn);
    }

    /** Participations: those that are certified, and those that are not. */
    private Bars participations(Bars.Way way) {
        return new Bars(BOTH, groups.stream().map(Groups::participations).toList(), way);
    }

    private static Bars.Bar participations(Group group) {
        BigDecimal all = group.of(Measure.PARTICIPATIONS);
        BigDecimal open = group.of(Measure.PENDING);
        List<BigDecimal> parts = List.of(all.subtract(open), open);
        return new Bars.Bar(group.name(), parts, Figures.of(all));
    }

    /** One amount alone. */
    Bars of(Measure measure, Bars.Way way) {
        List<Bars.Bar> bars = groups.stream().map(group -> bar(group, measure)).toList();
        return new Bars(List.of(new Bars.Part(Names.of(measure), Tint.CERTIFIED)), bars, way);
    }

    private static Bars.Bar bar(Group group, Measure measure) {
        BigDecimal amount = group.of(measure);
        return new Bars.Bar(group.name(), List.of(amount), Figures.of(amount));
    }

    /** The same in figures, with the sum of all where it is given. */
    Twin twin(String caption, String heading, List<Tally> total) {
        List<String> headings = new ArrayList<>(List.of(heading));
        TOLD.stream().map(Names::of).forEach(headings::add);
        List<List<String>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(group)));
        total.forEach(sum -> rows.add(row(new Group("Total", sum))));
        return new Twin(caption, headings, rows, !total.isEmpty());
    }

    private static List<String> row(Group group) {
        List<String> cells = new ArrayList<>(List.of(group.name()));
        TOLD.stream().map(group::of).map(Figures::of).forEach(cells::add);
        return cells;
    }
}
