package cfie.cli;

import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Refusal;
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

    /** Stops if the register does not know the teacher. */
    static void checkKnown(Register register, Nif nif) {
        if (register.registrations().find(nif).isEmpty()) {
            throw new Refusal(Refusal.Reason.TEACHER_UNKNOWN, nif);
        }
    }

    /** Does its work with the register open. */
    abstract Exit run(Register register);

    /** To read only, unless the verb says otherwise. */
    Register opened(Office office) {
        return office.read();
    }

    @Override
    public Integer call() {
        root.detail("detail.register", root.office().address());
        try (Register register = opened(root.office())) {
            return run(register).code();
        }
    }
}
