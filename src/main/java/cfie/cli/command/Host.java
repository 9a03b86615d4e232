package cfie.cli.command;

import cfie.cli.setting.Settings;
import cfie.store.Register;
import cfie.value.Interrupted;
import java.util.Map;
import java.util.Optional;

/** Who runs a command: the process for one alone, or something that runs many. */
public interface Host {
    /** The process: the register is opened for the command, and what stops it is told. */
    Host PROCESS = new Host() {};

    default Register open(Office office) {
        return office.opened();
    }

    default Register read(Office office) {
        return office.looked();
    }

    /** Hears with what settings and words a command is run. */
    default void serves(Root root) {}

    /** Whether the command is all that is run. */
    default boolean isAlone() {
        return true;
    }

    /** Whether somebody wants it to stop. */
    default boolean isInterrupted() {
        return false;
    }

    /** Where work may stop, it stops if somebody wants it to. */
    default void goOn() {
        if (isInterrupted()) {
            throw new Interrupted();
        }
    }

    /** Nobody may have the register open for a moment. */
    default void callIn() {}

    /** The settings of the register that all commands go to, where somebody read them for all. */
    default Optional<Settings> settings() {
        return Optional.empty();
    }

    /** Hears that a command took back what it did. */
    default void hearsRehearsal() {}

    /** Hears what stopped a command; whether it is told by whoever heard it. */
    default boolean hears(Map<String, Object> error) {
        return false;
    }

    /** Hears of what nobody foresaw, before it is told. */
    default void hears(RuntimeException defect) {}
}
