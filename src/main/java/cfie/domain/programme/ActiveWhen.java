package cfie.domain.programme;

import cfie.value.Worded;
import java.util.function.Predicate;

/** What a teacher in a project has to have to be an active one; which of it, each call says. */
public enum ActiveWhen implements Worded {
    /** Source: R3, confirmed by the school; the last answer by its date counts. */
    REGISTRATION_CONSENTED(Engagement::isConfirmed),

    /** Source: R5 and R6, the school consented to the project. */
    PROJECT_CONSENTED(Engagement::isConsented),

    /** Source: R5, the office found the project suitable. */
    PROJECT_SUITABLE(Engagement::isSuitable);

    private final Predicate<Engagement> check;

    ActiveWhen(Predicate<Engagement> check) {
        this.check = check;
    }

    boolean isMetBy(Engagement one) {
        return check.test(one);
    }
}
