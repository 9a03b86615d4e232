package cfie.cli.command;

import cfie.cli.screen.Desk;
import cfie.value.TypedDay;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the tool: tells the desk what came of it. */
public abstract class Command extends Words implements Callable<Integer> {
    private Root root;
    private CommandSpec spec;

    /** The command of this tool, as the parser knows it. */
    public final CommandSpec of(Root root) {
        this.root = root;
        spec = completed(spec(), root);
        return spec;
    }

    /** With what else belongs to it. */
    CommandSpec completed(CommandSpec bare, Root root) {
        return bare;
    }

    /** Its word on the command line, or words. */
    protected final String verb() {
        return spec.qualifiedName(" ").replaceFirst("^cfie ", "");
    }

    /** The register, as this command goes to it. */
    public final Office office() {
        return root.office(this, spec.qualifiedName());
    }

    /**
     * Whether all that it does, as it was called, can be taken back with the transaction it is done
     * in: it changes nothing but the register, and leaves no file.
     */
    public boolean isUndoable() {
        return false;
    }

    public final Root root() {
        return root;
    }

    public final Desk desk() {
        return root.desk();
    }

    /** Reads a day as people type it. */
    protected final LocalDate day(String typed) {
        return TypedDay.parse(typed, desk().today());
    }

    /** The sentence in the user's language. */
    protected final String say(String key, Object... details) {
        return root.texts().say(key, details);
    }

    /** Puts a line of the result on stdout. */
    public final void tell(String key, Object... details) {
        desk().out().println(say(key, details));
    }
}
