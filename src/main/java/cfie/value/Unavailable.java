package cfie.value;

import java.util.List;

/** Something outside the office's rules is away: the register, a file, a folder. */
public final class Unavailable extends Failure {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public Unavailable(Reason reason, Object... details) {
        super(reason, List.of(details));
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    /** What is away, and how. */
    public enum Reason {
        REGISTER_MISSING,
        REGISTER_LOCKED,
        REGISTER_HELD,
        REGISTER_ENCIPHERED,
        REGISTER_NOT_ENCIPHERED,
        KEY_WRONG,
        KEY_EXPOSED,
        KEY_UNFIT,
        KEY_UNREADABLE,
        REGISTER_OLD,
        REGISTER_NEWER,
        REGISTER_UNREADABLE,
        ROW_DAMAGED,
        REGISTER_UNWRITABLE,
        REGISTER_HOST_UNKNOWN,
        REGISTER_SILENT,
        REGISTER_DENIED,
        REGISTER_REJECTED,
        REGISTER_NO_DATABASE,
        REGISTER_ENCODING,
        REGISTER_FORBIDDEN,
        REGISTER_LOST,
        REGISTER_UNTIDY,
        REGISTER_BUSY,
        REGISTER_CANCELLED,
        REGISTER_DISK_FULL,
        REGISTER_CROWDED,
        PASSWORD_UNREADABLE,
        FILE_UNREADABLE(true),
        PICTURE_FORM(true),
        PICTURE_TOO_LARGE(true),
        PICTURE_UNREADABLE(true),
        ARCHIVE_FORM(true),
        ARCHIVE_DAMAGED(true),
        ARCHIVE_UNSOUND(true),
        ARCHIVE_NEWER,
        BACKUP_UNWRITABLE,
        OUTPUT_UNWRITABLE,
        TSA_AWAY,
        MAIL_AWAY,
        MAIL_DENIED,
        MAIL_LOST;

        private final boolean input;

        Reason() {
            this(false);
        }

        Reason(boolean input) {
            this.input = input;
        }

        /** Whether it is a file that was given to be read. */
        public boolean isOfInput() {
            return input;
        }
    }
}
