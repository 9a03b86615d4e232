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

/** Records that a quality label was awarded. */
final class LabelAwardCommand extends LabelVerb {
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
                        LabelOutcome.AWARDED,
                        date(),
                        by.value(),
                        Optional.empty(),
                        Scores.of(scores.value()),
                        document);
        return desk.decide(sought, verdict, refused);
    }

    @Override
    String told() {
        return "done.label.awarded";
    }
}
