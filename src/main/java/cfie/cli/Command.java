package cfie.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the tool: tells the desk what came of it. */
abstract class Command extends Words implements Callable<Integer> {
    private Root root;
    private CommandSpec spec;

    /** The command of this tool, as the parser knows it. */
    final CommandSpec of(Root root) {
        this.root = root;
        this.spec = spec();
        return spec;
    }

    /** Its word on the command line. */
    final String verb() {
        return spec.name();
    }

    final Root root() {
        return root;
    }

    final Desk desk() {
        return root.desk();
    }

    /** The sentence in the user's language. */
    final String say(String key, Object... details) {
        return root.texts().say(key, details);
    }

    /** Puts a line of the result on stdout. */
    final void tell(String key, Object... details) {
        desk().out().println(say(key, details));
    }
}
