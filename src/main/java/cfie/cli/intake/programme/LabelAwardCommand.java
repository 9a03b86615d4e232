package cfie.cli.intake.programme;

import cfie.domain.programme.LabelOutcome;
import java.util.Optional;

/** Records that a quality label was awarded. */
public final class LabelAwardCommand extends LabelDecision {
    @Override
    LabelOutcome outcome() {
        return LabelOutcome.AWARDED;
    }

    @Override
    Optional<String> reason() {
        return Optional.empty();
    }

    @Override
    String told() {
        return "done.label.awarded";
    }
}
