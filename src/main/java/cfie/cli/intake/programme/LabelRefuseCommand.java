package cfie.cli.intake.programme;

import cfie.cli.command.Word;
import cfie.domain.programme.LabelOutcome;
import cfie.value.OneLine;
import java.util.Optional;

/** Records that a quality label was refused, and why. */
public final class LabelRefuseCommand extends LabelDecision {
    private final Word<String> reason = required("--reason", "TEXT", OneLine::reason);

    @Override
    LabelOutcome outcome() {
        return LabelOutcome.REFUSED;
    }

    @Override
    Optional<String> reason() {
        return Optional.of(reason.value());
    }

    @Override
    String told() {
        return "done.label.refused";
    }
}
