package cfie.value;

import java.util.List;

/** A stop: what was asked cannot be done, and the reason is one the user can act upon. */
public abstract sealed class Failure extends RuntimeException
        permits InvalidValue, Refusal, Unavailable {
    private static final long serialVersionUID = 1;

    private final transient List<Object> details;

    Failure(Enum<?> reason, List<?> details) {
        super(reason.name() + " " + details, null, false, false);
        this.details = List.copyOf(details);
    }

    /** Why, as a key that tests and scripts may rely on. */
    public abstract Enum<?> reason();

    /** What the sentence of the reason speaks of, in the order in which it names them. */
    public List<Object> details() {
        return details;
    }
}
