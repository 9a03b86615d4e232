package cfie.cli;

import cfie.store.Register;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A command of the tool: opens the register if it needs it, and tells the desk what came of it. */
abstract class Verb implements Callable<Integer> {
    @CommandLine.ParentCommand private Root root;

    Root root() {
        return root;
    }

    Desk desk() {
        return root.desk();
    }

    /** The sentence in the user's language. */
    String say(String key, Object... details) {
        return root.texts().say(key, details);
    }

    /** Puts a line of the result on stdout. */
    void tell(String key, Object... details) {
        desk().out().println(say(key, details));
    }

    /** Does its work with the register open. */
    abstract Exit run(Register register);

    @Override
    public Integer call() {
        root.detail("detail.register", root.office().address());
        try (Register register = root.office().open()) {
            return run(register).code();
        }
    }
}
