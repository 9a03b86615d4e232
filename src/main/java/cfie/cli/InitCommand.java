package cfie.cli;

import cfie.store.Register;

/** Creates the register, or brings its schema up to date. */
final class InitCommand extends Command {
    @Override
    public Integer call() {
        boolean created = root().office().create();
        try (Register register = root().office().open()) {
            register.noteFounding(root().clerk(verb()), created);
        }
        tell(created ? "done.init.created" : "done.init.ready", root().office().address());
        return Exit.DONE.code();
    }
}
