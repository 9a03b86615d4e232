package cfie.cli;

/** Creates the register, or brings its schema up to date. */
final class InitCommand extends Command {
    @Override
    public Integer call() {
        boolean created = root().office().create();
        tell(created ? "done.init.created" : "done.init.ready", root().office().address());
        return Exit.DONE.code();
    }
}
