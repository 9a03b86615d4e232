package cfie.cli;

import cfie.store.Register;
import java.util.function.Supplier;

/** A command that writes to the register; a dry run does the same and then takes it back. */
abstract class WritingVerb extends Verb {
    private final Word<Boolean> dryRun = flag("-n", "--dry-run");

    @Override
    Register opened(Office office) {
        return office.open();
    }

    boolean isDryRun() {
        return dryRun.value();
    }

    <T> T write(Register register, Supplier<T> work) {
        T result = register.write(any -> !dryRun.value(), work);
        if (dryRun.value()) {
            root().note("done.dry-run");
        }
        return result;
    }
}
