package cfie.cli.kind;

import cfie.value.Worded;

/** The kinds of things that are listed and exported; the first ten are imported too. */
public enum Kind implements Worded {
    SCHOOLS,
    TEACHERS,
    CONSENTS,
    PROJECTS,
    REPORTS,
    EVALUATIONS,
    EXTERNAL_CREDITS,
    SCHOOL_CALLS,
    PARTNERS,
    COUNTRIES,
    CERTIFICATES,
    ACTA,
    QUALITY_LABELS,
    AWARDS,
    SCHOOL_LABELS,
    LETTERS
}
