package cfie.cli.command;

import cfie.domain.ledger.Change;
import cfie.domain.ledger.Problem;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A command that writes to the register; a dry run does the same and then takes it back. */
public abstract class WritingVerb extends Verb {
    private final Word<Boolean> dryRun = flag("-n", "--dry-run");

    @Override
    protected Register opened(Office office) {
        return office.open();
    }

    public boolean isDryRun() {
        return dryRun.value();
    }

    /**
     * @param changes what the ledger is to tell of the result: nothing only where nothing changed
     */
    protected <T> T write(Register register, Function<T, List<Change>> changes, Supplier<T> work) {
        return write(register, any -> true, changes, work);
    }

    /** The same, for work whose result is not always worth keeping. */
    public final <T> T write(
            Register register,
            Predicate<T> worthKeeping,
            Function<T, List<Change>> changes,
            Supplier<T> work) {
        boolean[] isKept = {false};
        T result =
                register.record(
                        root().clerk(verb()),
                        any -> isKept[0] = isKept(any, worthKeeping),
                        changes,
                        () -> {
                            root().farewell().work("interrupted.nothing");
                            return work.get();
                        });
        root().farewell().work(isKept[0] ? "interrupted.kept" : "interrupted.nothing");
        if (dryRun.value()) {
            root().note("done.dry-run");
        }
        return result;
    }

    /** Before the register keeps it is the last moment to stop. */
    private <T> boolean isKept(T result, Predicate<T> worthKeeping) {
        root().host().goOn();
        return !isDryRun() && worthKeeping.test(result);
    }

    /** Work that tells what it refuses, and does nothing if there is any of it. */
    protected interface Work<T> {
        T run(Consumer<Refusal> refused);
    }

    protected <T> T writeAllOrNothing(
            Register register, Function<T, List<Change>> changes, Work<T> work) {
        return write(
                register,
                changes,
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
