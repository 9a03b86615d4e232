package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.Consent;
import cfie.domain.Evaluation;
import cfie.domain.ExternalCredits;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.Report;
import cfie.domain.StaffMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hears of what an import says was done on a day still to come: taken as it comes, like any day,
 * but most likely mistyped.
 */
public record DaysAhead(LocalDate today, List<Object> found) implements Aside {
    DaysAhead(LocalDate today) {
        this(today, new ArrayList<>());
    }

    /** What is said of one fact, if its day is still to come. */
    public static Optional<String> told(LocalDate day, LocalDate today, Texts texts) {
        return Optional.of(day)
                .filter(any -> any.isAfter(today))
                .map(any -> texts.say("warning.DAY_AHEAD", any, today));
    }

    @Override
    public void hear(Object said) {
        if (said instanceof Consent one) {
            note(one.key().decidedOn(), one.key());
        } else if (said instanceof Report one) {
            note(one.submittedOn(), one.key());
        } else if (said instanceof Evaluation one) {
            note(one.evaluatedOn(), one.key());
        } else if (said instanceof Registration one) {
            note(one.registeredOn(), one.key());
        } else if (said instanceof StaffMember one) {
            note(one.term().since(), one.key());
        } else if (said instanceof Project one) {
            one.check().ifPresent(check -> note(check.checkedOn(), one.code()));
        } else if (said instanceof ExternalCredits one) {
            one.certifiedOn().ifPresent(day -> note(day, one.key()));
        }
    }

    private void note(LocalDate day, Object key) {
        if (day.isAfter(today)) {
            found.add(key);
        }
    }

    @Override
    public void tell(Root root) {
        if (!found.isEmpty()) {
            root.warn("warning.DAYS_AHEAD", today, found.size(), Few.of(found, Object::toString));
        }
    }
}
