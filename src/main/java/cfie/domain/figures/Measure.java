package cfie.domain.figures;

import java.util.Locale;

/** What is counted of a year. */
public enum Measure {
    TEACHERS,
    SCHOOLS,
    PROJECTS,
    PARTICIPATIONS,
    CERTIFICATES,
    CREDITS,
    /** Participations that no certificate credits yet. */
    PENDING,
    /** Of those that are pending: without any answer of the school to the registration. */
    LACKS_REGISTRATION_ANSWER,
    LACKS_SUITABILITY,
    LACKS_PROJECT_ANSWER,
    /** Fewer than the three documents. */
    LACKS_DOCUMENTS,
    LACKS_EVALUATION,
    /** Of the teachers in projects of the year, whenever they applied; a second one counts too. */
    LABEL_APPLICATIONS,
    NATIONAL_LABELS,
    EUROPEAN_LABELS,
    /** Projects that support Erasmus+ actions, the actions that each supports, and mobilities. */
    CONNECTED_PROJECTS,
    ERASMUS_LINKS,
    MOBILITIES;

    /** Whether it says what pending ones lack. */
    public boolean isLack() {
        return compareTo(PENDING) > 0 && !isOfProgramme();
    }

    /** Whether it is of what there is around the credits. */
    public boolean isOfProgramme() {
        return compareTo(LACKS_EVALUATION) > 0;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
