package cfie.procedure;

import java.util.function.LongSupplier;

/** Hears how far long work has come; where it hears so, it may stop the work. */
public interface Advance {
    Advance UNHEARD = (stage, done, whole) -> {};

    /** The stretches of such work, each counted by itself. */
    enum Stage {
        /** Of teachers: what each did is read, and judged. */
        JUDGING,
        /** Of certificates: they are written to the register. */
        ISSUING,
        /** Of actas: they are compared with what was written before, and written. */
        RECORDING
    }

    /**
     * @param done pieces of that stage; none, when it begins
     * @param whole how many there are, asked for if somebody wants to know
     */
    void at(Stage stage, long done, LongSupplier whole);
}
