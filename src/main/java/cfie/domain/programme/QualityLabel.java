package cfie.domain.programme;

import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A teacher's application for the quality label of a project, and what came of it. Source: R12,
 * R20; labels are personal, and have nothing to do with credits. Nobody applies for a European one
 * that is awarded of itself.
 */
public record QualityLabel(
        Key key, Optional<LocalDate> appliedOn, Optional<Document> application, Verdict verdict) {

    /** What tells applications apart; the attempts are counted from 1. */
    public record Key(ProjectCode project, Nif teacher, LabelLevel level, int attempt) {
        @Override
        public String toString() {
            return project + " " + teacher + " " + level.word();
        }

        /** Whether it is of the same person and project. */
        boolean isBeside(Key other) {
            return project.equals(other.project) && teacher.equals(other.teacher);
        }
    }

    /** What was decided, when, by whom and why, and the document that says so. */
    public record Verdict(
            LabelOutcome outcome,
            Optional<LocalDate> on,
            Optional<String> by,
            Optional<String> reason,
            Scores scores,
            Optional<Document> document) {
        public static final Verdict PENDING =
                new Verdict(
                        LabelOutcome.PENDING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Scores.NONE,
                        Optional.empty());
    }

    /** An application that nothing came of yet. */
    public static QualityLabel applied(Key key, LocalDate day, Optional<Document> document) {
        return new QualityLabel(key, Optional.of(day), document, Verdict.PENDING);
    }

    public QualityLabel with(Verdict decided) {
        return new QualityLabel(key, appliedOn, application, decided);
    }

    public boolean is(LabelLevel level, LabelOutcome outcome) {
        return key.level == level && verdict.outcome == outcome;
    }

    public boolean isPending() {
        return verdict.outcome == LabelOutcome.PENDING;
    }
}
