package cfie.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Creates the register, or brings its schema up to date. */
@CommandLine.Command(name = "init")
final class InitCommand implements Callable<Integer> {
    @CommandLine.ParentCommand private Root root;

    @Override
    public Integer call() {
        boolean created = root.office().create();
        String key = created ? "done.init.created" : "done.init.ready";
        root.desk().out().println(root.texts().say(key, root.office().address()));
        return Exit.DONE.code();
    }
}
