package cfie.domain;

import cfie.value.Credits;
import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an evaluator found in the final report (R10): for all who take part, or for one teacher,
 * which then overrides the other. {@code credits} is there when positive, and only then.
 */
public record Evaluation(
        Key key,
        EvaluationOutcome outcome,
        Optional<Credits> credits,
        LocalDate evaluatedOn,
        Evaluator evaluator,
        Optional<String> reason) {
    public Evaluation {
        InvalidValue.unless(
                outcome == EvaluationOutcome.POSITIVE || credits.isEmpty(),
                Flaw.CREDITS_OF_NEGATIVE);
    }

    /** What tells evaluations apart; without a teacher it speaks of everyone in the project. */
    public record Key(ProjectCode project, Optional<Nif> teacher) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byProject = project.compareTo(other.project);
            return byProject != 0 ? byProject : subject().compareTo(other.subject());
        }

        private String subject() {
            return teacher.map(Nif::text).orElse("");
        }

        @Override
        public String toString() {
            return (project + " " + subject()).strip();
        }
    }

    /** Who evaluated: a NIF, or a name where no NIF is known. */
    public record Evaluator(String text) {
        public static Evaluator parse(String typed) {
            boolean numbered = typed.codePoints().anyMatch(Character::isDigit);
            return new Evaluator(numbered ? Nif.parse(typed).text() : OneLine.name(typed));
        }

        /** Source: reading 11, an advisor never evaluates a project they take part in. */
        public boolean is(Teacher teacher) {
            return text.equals(teacher.nif().text())
                    || Folded.words(text).equals(Folded.words(teacher.name().full()));
        }
    }

    public boolean isPositive() {
        return outcome == EvaluationOutcome.POSITIVE;
    }

    /** Whether it gives no credits but what the rule knows for a project of that duration. */
    public boolean isWithin(ProjectDuration duration, CreditRule rule) {
        return credits.map(some -> duration.allows(some, rule)).orElse(true);
    }

    /** With the credits that the project's duration gives or allows. */
    public Evaluation awarding(ProjectDuration duration, CreditRule rule) {
        return isPositive()
                ? new Evaluation(
                        key,
                        outcome,
                        Optional.of(duration.award(credits, rule)),
                        evaluatedOn,
                        evaluator,
                        reason)
                : this;
    }
}
