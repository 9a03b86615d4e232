package cfie.cli.command;

import cfie.value.Failure;
import cfie.value.InvalidValue;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a command ends, for scripts. */
public enum Exit {
    DONE(0),
    DEFECT(1),
    USAGE(2),
    INPUT(3),
    REFUSED(4),
    NOT_FOUND(4),
    UNAVAILABLE(5),
    INTERRUPTED(130);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The worst of what stops a command that found several things wrong. */
    public static Exit of(Failure failure) {
        if (failure instanceof InvalidValue) {
            return USAGE;
        }
        if (failure instanceof Refusal refusal) {
            return refusal.reason().isAbsence() ? NOT_FOUND : REFUSED;
        }
        boolean isOfInput = failure instanceof Unavailable away && away.reason().isOfInput();
        return isOfInput ? INPUT : UNAVAILABLE;
    }

    /** What stopped a command, for scripts. */
    public Map<String, Object> error(String reason, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", name());
        error.put("reason", reason);
        error.put("message", message);
        return error;
    }
}
