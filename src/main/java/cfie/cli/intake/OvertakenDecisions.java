package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Project;
import cfie.domain.Report;
import cfie.domain.ledger.Row;
import cfie.procedure.Portions;
import cfie.procedure.enrolment.Overtaken;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Names the decisions that count no more, since what they were made about is changed. */
public final class OvertakenDecisions implements Aside {
    private final Overtaken overtaken;
    private final Map<ProjectCode, UnaryOperator<Dossier>> before = new HashMap<>();
    private final List<Overtaken.Lapse> found = new ArrayList<>();

    OvertakenDecisions(Register register) {
        this.overtaken = new Overtaken(register);
    }

    @Override
    public void hear(Object said) {}

    @Override
    public <K, R> void hear(Row.Readable<K, R> row, R held, R said) {
        if (held.equals(said)) {
            return;
        }
        if (held instanceof Project project) {
            remember(project.code(), now -> now.of(project));
        } else if (held instanceof Report report) {
            remember(report.key().project(), now -> now.with(report));
        }
    }

    private void remember(ProjectCode code, UnaryOperator<Dossier> back) {
        before.merge(code, back, (first, more) -> now -> more.apply(first.apply(now)));
    }

    @Override
    public void end() {
        Portions<ProjectCode> portions =
                new Portions<>(
                        some -> {
                            Map<ProjectCode, UnaryOperator<Dossier>> these = new HashMap<>(before);
                            these.keySet().retainAll(some);
                            found.addAll(overtaken.since(these));
                        });
        before.keySet().stream().sorted().forEach(portions::add);
        portions.end();
    }

    @Override
    public void tell(Root root) {
        if (found.size() == 1) {
            root.warnInWords(told(found.get(0), root.texts()));
        } else if (!found.isEmpty()) {
            root.warn(
                    "warning.DECISIONS_OVERTAKEN",
                    found.size(),
                    Few.of(found, OvertakenDecisions::name));
        }
    }

    private static String name(Overtaken.Lapse one) {
        return one.decision().project() + " " + one.decision().requirement().name();
    }

    /**
     * What is said of those of one project.
     *
     * @param back what stood of it, made of what stands
     */
    public static List<String> told(
            ProjectCode code, UnaryOperator<Dossier> back, Register register, Texts texts) {
        return new Overtaken(register)
                .since(Map.of(code, back)).stream().map(one -> told(one, texts)).toList();
    }

    private static String told(Overtaken.Lapse one, Texts texts) {
        Decision decision = one.decision();
        return texts.say(
                one.isMissed() ? "warning.DECISION_OVERTAKEN" : "warning.DECISION_OVERTAKEN_IDLE",
                decision.project(),
                decision.requirement().name(),
                decision.by(),
                decision.decidedOn());
    }
}
