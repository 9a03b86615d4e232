package cfie.cli;

import cfie.store.FileAddress;

/** Creates the register, or brings its schema up to date. */
final class InitCommand extends Command {
    private final SafetyCopy copy = new SafetyCopy(this, "init");

    @Override
    public Integer call() {
        boolean created = root().office().create(older -> copy.take(root(), older));
        if (root().office().address() instanceof FileAddress own) {
            Drafts.tidy(own.file());
        }
        tell(created ? "done.init.created" : "done.init.ready", root().office().address());
        return Exit.DONE.code();
    }
}
