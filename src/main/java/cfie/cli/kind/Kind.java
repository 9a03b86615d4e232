package cfie.cli.kind;

import cfie.value.Worded;

/** The kinds of things that are listed and exported; those before certificates are imported too. */
public enum Kind implements Worded {
    SCHOOLS,
    TEACHERS,
    CONSENTS,
    PROJECTS,
    REPORTS,
    EVALUATIONS,
    EXTERNAL_CREDITS,
    SCHOOL_CALLS,
    DEADLINES,
    ERASMUS_LINKS,
    MOBILITIES,
    ERASMUS_STEPS,
    BODIES,
    STAFF,
    AREAS,
    PARTNERS,
    COUNTRIES,
    CREDIT_RULES,
    DAY_RULES,
    LABEL_RULES,
    CERTIFICATES,
    ACTA,
    QUALITY_LABELS,
    AWARDS,
    SCHOOL_LABELS,
    LETTERS;

    public boolean isImported() {
        return compareTo(CERTIFICATES) < 0;
    }
}
