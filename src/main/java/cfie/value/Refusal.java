package cfie.value;

import java.util.List;

/** Well formed, and refused by a rule or by what the register holds. */
public final class Refusal extends Failure {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public Refusal(Reason reason, Object... details) {
        super(reason, List.of(details));
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    /** Why the register says no. */
    public enum Reason {
        SCHOOL_UNKNOWN(true),
        TEACHER_UNKNOWN(true),
        PROJECT_UNKNOWN(true),
        CERTIFICATE_UNKNOWN(true),
        REGISTRATION_UNKNOWN(true),
        NOT_A_PARTICIPANT(true),
        EXTERNAL_CREDITS_UNKNOWN(true),
        EXTERNAL_CREDITS_OTHERS(true),
        EXTERNAL_CREDITS_ALIKE(false),
        REGISTRATION_NOT_GRANTED(false),
        ALREADY_DIFFERENT(false),
        NAME_DIFFERS(false),
        SCHOOL_OF_PROJECT(false),
        EVALUATOR_PARTICIPATES(false),
        EVALUATION_STANDS(false),
        CONSENT_STANDS(false),
        CERTIFICATE_STANDS(false),
        PROJECT_CERTIFIED(false),
        NAME_CERTIFIED(false),
        NAME_CERTIFIED_SIGNED(false),
        NOT_WITHDRAWN(false),
        REPORT_UNKNOWN(true),
        EVALUATION_UNKNOWN(true),
        DECISION_UNKNOWN(true),
        ANSWER_UNKNOWN(true),
        ANSWERS_SEVERAL(false),
        YEAR_CLOSED(false),
        YEAR_STAYS(false),
        YEAR_NOT_CLOSED(false),
        YEAR_EMPTY(true),
        YEAR_UNFINISHED(false),
        YEAR_UNPRINTED(false),
        PARTNER_UNKNOWN(true),
        YEAR_IS_SIGNED(false),
        TO_BE_SIGNED(false),
        CERTIFICATE_REVOKED(false),
        CERTIFICATE_REPLACED(false),
        CERTIFICATE_ALTERED(false),
        CERTIFICATE_FORGOTTEN(false),
        PERSON_UNKNOWN(true),
        PERSON_FORGOTTEN(true),
        PERSON_UNPRINTED(false),
        MERGE_SAME(false),
        MERGE_PROJECT(false),
        MERGE_CERTIFIED(false),
        MERGE_CONSENT(false),
        MERGE_ANSWERS(false),
        MERGE_ROLES(false),
        MERGE_EXTERNAL_CREDITS(false),
        FILE_UNNUMBERED(true),
        LETTER_COPY_ELSEWHERE(false),
        COPY_UNSIGNED(false),
        COPY_BROKEN(false),
        COPY_OF_ANOTHER(false),
        COPY_DIFFERENT(false),
        COPY_STAMPED(false),
        COPY_UNTRUSTED(false),
        COPY_UNREADABLE(false),
        NOT_SETTLED_BY_DECISION(false),
        FUNDING_KNOWN(false),
        DOCUMENT_NOT_LATE(false),
        DEADLINE_UNKNOWN(true),
        ADVISOR_UNKNOWN(true),
        LETTER_UNKNOWN(true),
        LETTER_OF_ANOTHER(false),
        GLYPH_MISSING(false),
        FILES_NOT_SOUND(false),
        DEMO_FOLDER(false),
        TEMPLATE_OVER(false),
        PLAN_UNREADABLE(false),
        PLAN_ALTERED(false),
        PLAN_SAME_PERSON(false),
        PLAN_OUTDATED(false),
        PLAN_ISSUED(false),
        PLAN_ENDED(false),
        PLAN_DUE(false),
        PLAN_CERTIFICATE(false),
        PLAN_ISSUED_MORE(false),
        PLAN_ISSUED_LESS(false),
        PLAN_NUMBERS(false),
        PLAN_JUDGEMENT(false),
        PLAN_JUDGED_MORE(false),
        PLAN_JUDGED_LESS(false),
        PLAN_DECISION(false),
        PLAN_OTHERWISE(false),
        PLAN_MORE(false),
        LABEL_OUT_OF_TIME(false),
        LABELS_TOO_MANY(false),
        LABEL_SECOND_SPENT(false),
        LABEL_AWARDED(false),
        LABEL_NOT_APPLIED(false),
        LABEL_NATIONAL_FIRST(false),
        LABEL_EUROPEAN_STANDS(false),
        LABEL_SCORE(false),
        LABEL_STANDS(false),
        AWARD_UNKNOWN(true),
        AWARD_TO_COME(false),
        SCHOOL_CALL_UNKNOWN(true),
        CARD_UNKNOWN(true),
        CARD_ALIKE(false),
        IDEA_OF_ANOTHER(false),
        AUTHOR_UNKNOWN(true),
        COUNTRY_TWICE(false),
        RULE_STANDS(false),
        AREA_CLOSED(false),
        SCHOOL_AREA_CLOSED(false),
        APPLICATION_UNKNOWN(true),
        APPLICATION_LACKS(false),
        APPLICATION_LATE(false),
        APPLICATION_NOT_SUBMITTED(false),
        APPLICATION_SUBMITTED_BEFORE(false),
        APPLICATION_DECIDED_BEFORE(false),
        ERASMUS_LINK_UNKNOWN(true),
        ERASMUS_STEPS_STAND(false),
        MOBILITY_ALIKE(false),
        ERASMUS_LINKS_SEVERAL(false),
        ERASMUS_NOT_LINKED(false),
        ERASMUS_ACCREDITATION(false),
        ERASMUS_MOBILITIES_STAND(false),
        MOBILITY_UNKNOWN(true),
        MOBILITIES_SEVERAL(false),
        STEP_NOT_DONE(true),
        LABEL_UNKNOWN(true),
        LABEL_DECIDED_BEFORE(false),
        LABEL_AGAIN_BEFORE(false),
        LABEL_EUROPEAN_BEFORE(false),
        SETTING_UNSAID(true),
        REGISTER_EXISTS(false),
        BACKUP_KEEPS_OTHER(false),
        SIGN_FILE_FORM(false),
        SIGN_PASSWORD(false),
        SIGN_KEY_ABSENT(false),
        SIGN_KEYS_SEVERAL(false),
        SIGN_ALIAS_UNKNOWN(false),
        SIGN_CERTIFICATE_EXPIRED(false),
        SIGN_CERTIFICATE_EARLY(false),
        SIGN_KEY_KIND(false),
        SIGN_KEY_USAGE(false),
        SIGN_KEY_MISMATCH(false),
        TSA_REFUSED(false),
        TSA_UNSOUND(false),
        ANCHORS_UNREADABLE(false),
        PDF_UNREADABLE(false);

        private final boolean absence;

        Reason(boolean absence) {
            this.absence = absence;
        }

        /** Whether what was named is not in the register at all. */
        public boolean isAbsence() {
            return absence;
        }
    }
}
