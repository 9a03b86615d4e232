package cfie.procedure.programme;

import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Subject;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.QualityLabel.Verdict;
import cfie.procedure.Concerning;
import cfie.store.Register;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an event tells of a quality label: the columns that changed. */
public final class LabelChanges {
    private LabelChanges() {}

    public static List<Change> of(Register register, Recorded<QualityLabel> recorded) {
        QualityLabel.Key key = recorded.said().key();
        Subject subject =
                new Concerning(register)
                        .project(key.project())
                        .and("teacher", key.teacher())
                        .and("level", key.level().word());
        return Change.of(subject, columns(recorded));
    }

    static Stream<Difference> differences(Recorded<QualityLabel> recorded) {
        return Change.of(Subject.NONE, columns(recorded)).stream()
                .flatMap(change -> change.differences().stream());
    }

    private static List<Difference> columns(Recorded<QualityLabel> recorded) {
        return List.of(
                recorded.in("attempt", one -> Integer.toString(one.key().attempt())),
                recorded.in("applied_on", maybe(QualityLabel::appliedOn)),
                recorded.in("application", maybe(QualityLabel::application)),
                recorded.in("outcome", one -> one.verdict().outcome().word()),
                recorded.in("decided_on", ofVerdict(Verdict::on)),
                recorded.in("decided_by", ofVerdict(Verdict::by)),
                recorded.in("reason", ofVerdict(Verdict::reason)),
                recorded.in("scores", one -> one.verdict().scores().text()),
                recorded.in("document", ofVerdict(Verdict::document)));
    }

    private static Function<QualityLabel, String> ofVerdict(Function<Verdict, Optional<?>> part) {
        return maybe(one -> part.apply(one.verdict()));
    }

    private static Function<QualityLabel, String> maybe(Function<QualityLabel, Optional<?>> part) {
        return one -> part.apply(one).map(Object::toString).orElse("");
    }
}
