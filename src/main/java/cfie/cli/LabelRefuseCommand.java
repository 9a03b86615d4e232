package cfie.cli;

import cfie.domain.Document;
import cfie.domain.LabelOutcome;
import cfie.domain.QualityLabel;
import cfie.domain.Recorded;
import cfie.domain.Scores;
import cfie.procedure.RecordLabel;
import cfie.value.OneLine;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Records that a quality label was refused, and why. */
final class LabelRefuseCommand extends LabelVerb {
    private final Word<String> reason = required("--reason", "TEXT", OneLine::reason);
    private final Word<Optional<String>> by = option("--by", "NAME", OneLine::name);
    private final Word<List<Scores.Score>> scores =
            repeated("--score", "CRITERION=N", Scores.Score::parse);

    @Override
    Recorded<QualityLabel> record(
            RecordLabel desk,
            RecordLabel.Sought sought,
            Optional<Document> document,
            Consumer<Refusal> refused) {
        var verdict =
                new QualityLabel.Verdict(
                        LabelOutcome.REFUSED,
                        date(),
                        by.value(),
                        Optional.of(reason.value()),
                        Scores.of(scores.value()),
                        document);
        return desk.decide(sought, verdict, refused);
    }

    @Override
    String told() {
        return "done.label.refused";
    }
}
