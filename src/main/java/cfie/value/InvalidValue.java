package cfie.value;

import java.util.List;

/** A value that is not well formed, whatever the register holds; whoever catches it says where. */
public final class InvalidValue extends Failure {
    private static final long serialVersionUID = 1;

    private final Flaw flaw;

    public InvalidValue(Flaw flaw, Object... details) {
        super(flaw, List.of(details));
        this.flaw = flaw;
    }

    /** Stops unless the condition holds. */
    public static void unless(boolean sound, Flaw flaw, Object... details) {
        if (!sound) {
            throw new InvalidValue(flaw, details);
        }
    }

    @Override
    public Flaw reason() {
        return flaw;
    }
}
