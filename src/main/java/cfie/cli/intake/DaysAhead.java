package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Texts;
import cfie.domain.Consent;
import cfie.domain.Evaluation;
import cfie.domain.Project;
import cfie.domain.Report;
import cfie.domain.SuitabilityCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hears of what an import says was done on a day still to come: taken as it comes, like any day,
 * but most likely mistyped. What else is odd about it somebody else hears.
 */
record DaysAhead(Aside others, LocalDate today, List<Object> found) implements Aside {
    DaysAhead(Aside others, LocalDate today) {
        this(others, today, new ArrayList<>());
    }

    /** What is said of one fact, if its day is still to come. */
    static Optional<String> told(LocalDate day, LocalDate today, Texts texts) {
        return Optional.of(day)
                .filter(any -> any.isAfter(today))
                .map(any -> texts.say("warning.DAY_AHEAD", any, today));
    }

    @Override
    public void hear(Object said) {
        day(said).filter(day -> day.isAfter(today)).ifPresent(day -> found.add(key(said)));
        others.hear(said);
    }

    private static Optional<LocalDate> day(Object said) {
        if (said instanceof Consent answer) {
            return Optional.of(answer.key().decidedOn());
        }
        if (said instanceof Report report) {
            return Optional.of(report.submittedOn());
        }
        if (said instanceof Evaluation evaluation) {
            return Optional.of(evaluation.evaluatedOn());
        }
        return said instanceof Project project
                ? project.check().map(SuitabilityCheck::checkedOn)
                : Optional.empty();
    }

    private static Object key(Object said) {
        if (said instanceof Consent answer) {
            return answer.key();
        }
        if (said instanceof Report report) {
            return report.key();
        }
        return said instanceof Evaluation evaluation ? evaluation.key() : ((Project) said).code();
    }

    @Override
    public void end() {
        others.end();
    }

    @Override
    public void tell(Root root) {
        others.tell(root);
        if (!found.isEmpty()) {
            root.warn(
                    "warning.DAYS_AHEAD",
                    today,
                    found.size(),
                    Aside.first(found, Object::toString));
        }
    }
}
