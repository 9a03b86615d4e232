package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.Dated;
import cfie.domain.Evaluation;
import cfie.procedure.year.OutdatedAwards;
import cfie.store.Register;
import cfie.value.AcademicYear;
import java.util.List;
import java.util.Optional;

/** Names the evaluations whose credits the rules that an import takes do not know. */
final class OutdatedEvaluations implements Aside {
    private final Register register;
    private Optional<AcademicYear> first = Optional.empty();
    private List<Evaluation> outdated = List.of();

    OutdatedEvaluations(Register register) {
        this.register = register;
    }

    @Override
    public void hear(Object said) {
        if (said instanceof Dated<?> rule
                && first.filter(year -> year.compareTo(rule.key().since()) <= 0).isEmpty()) {
            first = Optional.of(rule.key().since());
        }
    }

    @Override
    public void end() {
        outdated = first.map(new OutdatedAwards(register)::since).orElse(List.of());
    }

    @Override
    public void tell(Root root) {
        if (!outdated.isEmpty()) {
            root.warn(
                    "warning.AWARDS_OUTDATED",
                    outdated.size(),
                    Few.of(outdated, one -> said(one, root.texts())));
        }
    }

    private static String said(Evaluation one, Texts texts) {
        return one.key() + ": " + one.credits().map(some -> texts.amount(some.amount())).orElse("");
    }
}
