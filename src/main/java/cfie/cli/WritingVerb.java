package cfie.cli;

import cfie.store.Register;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A command that writes to the register; a dry run does the same and then takes it back. */
abstract class WritingVerb extends Verb {
    @CommandLine.Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Override
    Register opened(Office office) {
        return office.open();
    }

    boolean isDryRun() {
        return dryRun;
    }

    <T> T write(Register register, Supplier<T> work) {
        T result = register.write(any -> !dryRun, work);
        if (dryRun) {
            root().note("done.dry-run");
        }
        return result;
    }
}
