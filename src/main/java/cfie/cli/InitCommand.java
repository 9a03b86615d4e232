package cfie.cli;

import cfie.store.Register;
import picocli.CommandLine;

/** Creates the register, or brings its schema up to date. */
@CommandLine.Command(name = "init")
final class InitCommand extends Verb {
    @Override
    public Integer call() {
        boolean created = root().office().create();
        tell(created ? "done.init.created" : "done.init.ready", root().office().address());
        return Exit.DONE.code();
    }

    @Override
    Exit run(Register register) {
        return Exit.DONE;
    }
}
