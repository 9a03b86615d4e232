package cfie.cli;

import cfie.domain.Problem;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
        return write(register, work, any -> {});
    }

    /**
     * @param beforeKept is shown what is about to be kept, in time to stop it
     */
    <T> T write(Register register, Supplier<T> work, Consumer<T> beforeKept) {
        T result =
                register.write(
                        done -> {
                            if (!dryRun.value()) {
                                beforeKept.accept(done);
                            }
                            return !dryRun.value();
                        },
                        work);
        if (dryRun.value()) {
            root().note("done.dry-run");
        }
        return result;
    }

    /** Work that tells what it refuses, and does nothing if there is any of it. */
    interface Work<T> {
        T run(Consumer<Refusal> refused);
    }

    <T> T writeAllOrNothing(Register register, Work<T> work) {
        return write(
                register,
                () -> {
                    List<Problem> problems = new ArrayList<>();
                    T result = work.run(refusal -> problems.add(new Problem(0, "", refusal)));
                    if (!problems.isEmpty()) {
                        throw new ProblemsFound(problems);
                    }
                    return result;
                });
    }
}
