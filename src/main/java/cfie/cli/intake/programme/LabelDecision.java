package cfie.cli.intake.programme;

import cfie.cli.command.Word;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Document;
import cfie.domain.programme.LabelOutcome;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.Scores;
import cfie.procedure.programme.RecordLabel;
import cfie.value.OneLine;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A command that records what came of an application for a quality label. */
abstract class LabelDecision extends LabelVerb {
    private final Word<Optional<String>> by = option("--by", "NAME", OneLine::name);
    private final Word<List<Scores.Score>> scores =
            repeated("--score", "CRITERION=N", Scores.Score::parse);

    abstract LabelOutcome outcome();

    abstract Optional<String> reason();

    @Override
    final Recorded<QualityLabel> record(
            RecordLabel desk,
            RecordLabel.Sought sought,
            Optional<Document> document,
            Consumer<Refusal> refused) {
        var verdict =
                new QualityLabel.Verdict(
                        outcome(),
                        date(),
                        by.value(),
                        reason(),
                        Scores.of(scores.value()),
                        document);
        return desk.decide(sought, verdict, refused);
    }
}
