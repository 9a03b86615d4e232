package cfie.cli.intake.programme;

import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Document;
import cfie.domain.programme.QualityLabel;
import cfie.procedure.programme.RecordLabel;
import cfie.value.Refusal;
import java.util.Optional;
import java.util.function.Consumer;

/** Records that a teacher applied for the quality label of a project. */
public final class LabelApplyCommand extends LabelVerb {
    @Override
    Recorded<QualityLabel> record(
            RecordLabel desk,
            RecordLabel.Sought sought,
            Optional<Document> document,
            Consumer<Refusal> refused) {
        return desk.apply(sought, date(), document, refused);
    }

    @Override
    String told() {
        return "done.label.applied";
    }
}
