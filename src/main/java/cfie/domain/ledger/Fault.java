package cfie.domain.ledger;

import cfie.value.Phrased;
import cfie.value.Worded;
import java.util.Arrays;
import java.util.List;

/** Something in the register, or in its files, that is not as it has to be. */
public record Fault(Kind kind, String where, List<Object> details) {
    public Fault {
        details = List.copyOf(details);
    }

    public static Fault of(Kind kind, String where, Object... details) {
        return new Fault(kind, where, Arrays.asList(details));
    }

    /** What is looked at, in this order. */
    public enum Check implements Phrased, Worded {
        /** The bytes of the register's file against what the last writer left. */
        BYTES,
        /** The history of the schema, and the tables and constraints that it made. */
        SCHEMA,
        /** Every cell as what it has to be. */
        VALUES,
        /** Numbers against counters. */
        COUNTERS,
        /** The chain of events. */
        LEDGER,
        /** Credits against the cap, and what stands against what was revoked. */
        CREDITS,
        /** Rows that name others which are not there. */
        LINKS,
        /** Certification records against certificates. */
        ACTAS,
        /** Certificates against their codes and hashes. */
        CERTIFICATES,
        /** Certified work against what the register says of it now. */
        WORK,
        /** The files of a folder against the rows. */
        FILES;

        @Override
        public String kind() {
            return "check";
        }
    }

    /** What is wrong; its sentence and how to mend it stand in the bundles. */
    public enum Kind implements Phrased {
        BYTES_CHANGED(Check.BYTES),
        HISTORY_BROKEN(Check.SCHEMA),
        TABLE_UNREADABLE(Check.SCHEMA),
        CONSTRAINT_MISSING(Check.SCHEMA),
        CELL_UNREADABLE(Check.VALUES),
        ROW_UNREADABLE(Check.VALUES),
        COUNTER_OFF(Check.COUNTERS),
        NUMBERS_LOST(Check.COUNTERS),
        NUMBERS_MISSING(Check.COUNTERS),
        COUNTER_MISSING(Check.COUNTERS),
        CHAIN_BROKEN(Check.LEDGER),
        EVENTS_UNLINKED(Check.LEDGER),
        CAP_EXCEEDED(Check.CREDITS),
        CAP_EXCEEDED_ELSEWHERE(Check.CREDITS),
        WORK_TWICE(Check.CREDITS),
        STANDING_OFF(Check.CREDITS),
        REPLACEMENT_ONE_SIDED(Check.CREDITS),
        ITEMS_INCOMPLETE(Check.CREDITS),
        ITEM_OF_ANOTHER(Check.CREDITS),
        ROW_ORPHANED(Check.LINKS),
        SUBJECT_ABSENT(Check.LINKS),
        LABEL_HOLDER_ABSENT(Check.LINKS),
        LABEL_WITHOUT_NATIONAL(Check.LINKS),
        AWARD_OF_NOBODY(Check.LINKS),
        LETTER_ABSENT(Check.LINKS),
        TRAVELLER_UNKNOWN(Check.LINKS),
        POST_OF_NOBODY(Check.LINKS),
        LETTER_IN_DOUBT(Check.LINKS),
        LINE_WITHOUT_CERTIFICATE(Check.LINKS),
        SECRET_MISSING(Check.LINKS),
        VERSION_MISSING(Check.ACTAS),
        LINES_INCOMPLETE(Check.ACTAS),
        CREDITS_DIFFER(Check.ACTAS),
        HEAD_UNKNOWN(Check.ACTAS),
        ACTA_UNPRINTABLE(Check.ACTAS),
        CODE_FALSE(Check.CERTIFICATES),
        HASH_FALSE(Check.CERTIFICATES),
        CERTIFICATE_UNPRINTABLE(Check.CERTIFICATES),
        WORK_LAPSED(Check.WORK),
        WORK_CONTRADICTED(Check.WORK),
        NAME_OUTDATED(Check.WORK),
        FILE_MISSING(Check.FILES),
        FILE_DAMAGED(Check.FILES),
        FILE_OLDER(Check.FILES),
        FILE_NAMES_FORGOTTEN(Check.FILES),
        FILE_LOST(Check.FILES),
        FILE_UNMADE(Check.FILES),
        FILE_TO_SIGN(Check.FILES),
        FILE_STRANGE(Check.FILES),
        DRAFT_LEFT(Check.FILES);

        private final Check check;

        Kind(Check check) {
            this.check = check;
        }

        public Check check() {
            return check;
        }

        /** Whether it follows from the rest of the register what it has to be. */
        public boolean isDerived() {
            return this == COUNTER_OFF
                    || this == EVENTS_UNLINKED
                    || this == FILE_MISSING
                    || this == FILE_DAMAGED
                    || this == FILE_OLDER
                    || this == FILE_NAMES_FORGOTTEN;
        }

        /** Whether it is worth knowing, and nothing is wrong with the register. */
        public boolean isRemark() {
            return this == LETTER_IN_DOUBT
                    || this == CAP_EXCEEDED_ELSEWHERE
                    || this == WORK_LAPSED
                    || this == WORK_CONTRADICTED
                    || this == NAME_OUTDATED
                    || this == FILE_OLDER
                    || this == FILE_NAMES_FORGOTTEN
                    || this == DRAFT_LEFT;
        }

        @Override
        public String kind() {
            return "fault";
        }
    }
}
