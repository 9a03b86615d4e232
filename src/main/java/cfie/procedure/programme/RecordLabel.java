package cfie.procedure.programme;

import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Document;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelRule;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.QualityLabel.Verdict;
import cfie.procedure.Mode;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Records applications for quality labels and what came of them, if no rule speaks against it. What
 * is said again changes nothing; what differs is only changed where that is asked for.
 */
public record RecordLabel(Register register, Mode mode, LocalDate today) {
    /** Whose label, of which project. */
    public record Sought(ProjectCode project, Nif teacher, LabelLevel level) {
        QualityLabel.Key attempt(int number) {
            return new QualityLabel.Key(project, teacher, level, number);
        }
    }

    /**
     * @param day today, where none is said and none is held
     * @param refused is told everything that speaks against it; the caller then keeps nothing
     */
    public Recorded<QualityLabel> apply(
            Sought sought,
            Optional<LocalDate> day,
            Optional<Document> document,
            Consumer<Refusal> refused) {
        LabelFile file = LabelFile.of(register, sought.project, sought.teacher);
        List<QualityLabel> attempts = file.attempts(sought.level);
        Optional<QualityLabel> held = same(attempts, day);
        QualityLabel said =
                held.map(one -> again(one, day, document))
                        .orElseGet(
                                () ->
                                        QualityLabel.applied(
                                                sought.attempt(attempts.size() + 1),
                                                day.orElse(today),
                                                document));
        Recorded<QualityLabel> recorded = new Recorded<>(held, said);
        return record(recorded, LabelRule.Step.APPLICATION, file, held.isEmpty(), refused);
    }

    /** The application of the day that was said, or the one under way; to be changed, the last. */
    private Optional<QualityLabel> same(List<QualityLabel> attempts, Optional<LocalDate> day) {
        Optional<QualityLabel> last = attempts.stream().reduce((before, one) -> one);
        return attempts.stream()
                .filter(one -> day.isPresent() && one.appliedOn().equals(day))
                .findFirst()
                .or(() -> last.filter(one -> one.isPending() || mode == Mode.UPDATE));
    }

    private static QualityLabel again(
            QualityLabel held, Optional<LocalDate> day, Optional<Document> document) {
        return new QualityLabel(
                held.key(),
                day.or(held::appliedOn),
                document.or(held::application),
                held.verdict());
    }

    /** Records what came of the last application. */
    public Recorded<QualityLabel> decide(
            Sought sought, Verdict verdict, Consumer<Refusal> refused) {
        LabelFile file = LabelFile.of(register, sought.project, sought.teacher);
        Optional<QualityLabel> held = file.last(sought.level);
        QualityLabel said =
                held.orElseGet(
                                () ->
                                        new QualityLabel(
                                                sought.attempt(1),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Verdict.PENDING))
                        .with(filled(verdict, held));
        boolean isFirst = held.filter(one -> !one.isPending()).isEmpty();
        return record(new Recorded<>(held, said), LabelRule.Step.OUTCOME, file, isFirst, refused);
    }

    /** What is not said stays as it is, where the outcome does; a day is never missing. */
    private Verdict filled(Verdict said, Optional<QualityLabel> held) {
        Optional<Verdict> before =
                held.map(QualityLabel::verdict).filter(one -> one.outcome() == said.outcome());
        return new Verdict(
                said.outcome(),
                said.on().or(() -> before.flatMap(Verdict::on)).or(() -> Optional.of(today)),
                said.by().or(() -> before.flatMap(Verdict::by)),
                said.reason().or(() -> before.flatMap(Verdict::reason)),
                said.scores().or(before.map(Verdict::scores)),
                said.document().or(() -> before.flatMap(Verdict::document)));
    }

    /**
     * @param isNew whether nothing is overwritten by it
     */
    private Recorded<QualityLabel> record(
            Recorded<QualityLabel> recorded,
            LabelRule.Step step,
            LabelFile file,
            boolean isNew,
            Consumer<Refusal> refused) {
        if (recorded.isUnchanged()) {
            return recorded;
        }
        List<Refusal> against = new ArrayList<>();
        if (!isNew && mode == Mode.INSERT) {
            LabelChanges.differences(recorded)
                    .map(one -> differs(recorded, one))
                    .forEach(against::add);
        } else {
            file.judge(step, recorded.said(), against::add);
        }
        against.forEach(refused);
        if (against.isEmpty()) {
            keep(recorded);
        }
        return recorded;
    }

    private void keep(Recorded<QualityLabel> recorded) {
        if (recorded.held().isPresent()) {
            register.qualityLabels().change(recorded.said());
        } else {
            register.qualityLabels().add(recorded.said());
        }
    }

    private static Refusal differs(Recorded<QualityLabel> recorded, Difference difference) {
        return new Refusal(Refusal.Reason.ALREADY_DIFFERENT, recorded.said().key(), difference);
    }
}
