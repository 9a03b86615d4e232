package cfie.report;

import cfie.domain.Outcome;
import cfie.domain.figures.Funnel;
import cfie.domain.figures.YearFigures;
import cfie.report.Chapter.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From enrolment to certificate: how many go on after each requirement, and how many do not. */
final class FunnelChapter {
    private static final String NOTHING = "–";
    private static final List<Bars.Part> PARTS =
            List.of(new Bars.Part("Siguen", Tint.CERTIFIED), new Bars.Part("Se quedan", Tint.LOST));

    private final Funnel funnel;

    private FunnelChapter(Funnel funnel) {
        this.funnel = funnel;
    }

    /** What is met, by how many, and by how many not; of some it is known how many fail in all. */
    private record Stage(String name, int left, int lost, Optional<Integer> failing) {}

    static Chapter of(YearFigures figures) {
        return new FunnelChapter(figures.funnel()).chapter();
    }

    private Chapter chapter() {
        return new Chapter(
                "embudo",
                "De la inscripción al certificado",
                sentences(),
                List.of(
                        new Chart(
                                "Participaciones que siguen tras cada requisito",
                                said(),
                                this::drawn)),
                twin());
    }

    /** All requirements, then the cap and the certificate. */
    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (Funnel.Step step : funnel.steps()) {
            stages.add(
                    new Stage(
                            Names.of(step.requirement()),
                            step.left(),
                            step.lost(),
                            Optional.of(step.failing())));
        }
        int underCap = funnel.eligible() - funnel.of(Outcome.AT_CAP);
        stages.add(stage("Créditos bajo el tope", underCap, Outcome.AT_CAP));
        stages.add(stage("Certificado expedido", certified(), Outcome.PENDING));
        return stages;
    }

    private Stage stage(String name, int left, Outcome lost) {
        return new Stage(name, left, funnel.of(lost), Optional.empty());
    }

    private int certified() {
        return funnel.of(Outcome.CERTIFIED);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "De %s %s, %s %s sus créditos en un certificado (%s)."
                        .formatted(
                                Figures.of(funnel.enrolled()),
                                Figures.form(
                                        funnel.enrolled(),
                                        "participación inscrita",
                                        "participaciones inscritas"),
                                Figures.of(certified()),
                                Figures.form(certified(), "tiene", "tienen"),
                                Figures.share(
                                        BigDecimal.valueOf(certified()),
                                        BigDecimal.valueOf(funnel.enrolled()))));
        funnel.steps().stream()
                .filter(step -> step.failing() > 0)
                .max(Comparator.comparingInt(Funnel.Step::failing))
                .ifPresent(step -> sentences.add(hardest(step)));
        return sentences;
    }

    private static String hardest(Funnel.Step step) {
        return "Lo que más falta es «%s»: no lo %s %s de las que no se certifican."
                .formatted(
                        Names.of(step.requirement()),
                        Figures.form(step.failing(), "cumple", "cumplen"),
                        Figures.of(step.failing()));
    }

    private String said() {
        return "Barras que menguan desde %s %s hasta %s %s, con las que se quedan en cada paso."
                .formatted(
                        Figures.of(funnel.enrolled()),
                        Figures.form(funnel.enrolled(), "inscrita", "inscritas"),
                        Figures.of(certified()),
                        Figures.form(certified(), "certificada", "certificadas"));
    }

    /** Where nothing is lost there is nothing to be seen. */
    private Drawing drawn(double width) {
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(bar("Inscritas", funnel.enrolled(), 0));
        stages().stream()
                .filter(stage -> stage.lost() > 0)
                .map(stage -> bar(stage.name(), stage.left(), stage.lost()))
                .forEach(bars::add);
        bars.add(bar("Certificadas", certified(), 0));
        return new Bars(PARTS, bars, Bars.Way.LYING).drawn(width);
    }

    private static Bars.Bar bar(String name, int left, int lost) {
        String label = Figures.of(left) + (lost > 0 ? " (–" + Figures.of(lost) + ")" : "");
        return new Bars.Bar(
                name, List.of(BigDecimal.valueOf(left), BigDecimal.valueOf(lost)), label);
    }

    private Twin twin() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Inscritas", NOTHING, Figures.of(funnel.enrolled()), NOTHING));
        stages().forEach(stage -> rows.add(row(stage)));
        rows.add(List.of("Certificadas", NOTHING, Figures.of(certified()), NOTHING));
        return new Twin(
                "Cada participación se queda una sola vez, en el primer requisito que no cumple, por"
                        + " este orden; la última columna cuenta todas las que lo incumplen, también"
                        + " las que ya se quedaron antes.",
                List.of("Requisito", "Se quedan", "Siguen", "Lo incumplen en total"),
                rows,
                true);
    }

    private static List<String> row(Stage stage) {
        return List.of(
                stage.name(),
                Figures.of(stage.lost()),
                Figures.of(stage.left()),
                stage.failing().map(Figures::of).orElse(NOTHING));
    }
}
