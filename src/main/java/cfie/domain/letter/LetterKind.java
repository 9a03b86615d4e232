package cfie.domain.letter;

import cfie.value.Worded;

/** The letters of the office, in the order of the year. */
public enum LetterKind implements Worded {
    /** Source: R2, three questions to the school about a teacher's registration. */
    REGISTRATION_REQUEST,
    /** Source: R5, whether the school consents to a project. */
    PROJECT_REQUEST,
    /** To a school that has not answered. */
    REMINDER,
    /** Source: R9, to each teacher of a project that has not handed in all three. */
    MISSING_DOCUMENT,
    /** Source: R10, to each teacher: how their work was evaluated, and why. */
    EVALUATION,
    /** To each teacher, with the file of the certificate. */
    CERTIFICATE,
    /** To the provincial education office, with the certificates of a centre in a year. */
    PROVINCE_LIST;

    /** Whether it asks a school for an answer. */
    public boolean asks() {
        return this == REGISTRATION_REQUEST || this == PROJECT_REQUEST || this == REMINDER;
    }
}
