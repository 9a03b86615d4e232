package cfie.cli;

import cfie.domain.Ending;
import cfie.domain.Problem;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A command that makes certificates count no more: for a reason, by somebody, and with a yes. */
abstract class RecallingVerb extends WritingVerb {
    @CommandLine.Mixin private Numbers numbers;

    @CommandLine.Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    @CommandLine.Option(names = "--by", paramLabel = "NAME", required = true)
    private String by;

    @CommandLine.Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date;

    @CommandLine.Mixin private Agreement agreement;

    @CommandLine.Mixin private Told told;

    private Set<CertificateNumber> named;

    Told told() {
        return told;
    }

    Set<CertificateNumber> named() {
        return named;
    }

    LocalDate date() {
        return date.orElseGet(desk()::today);
    }

    Ending ending() {
        return new Ending(
                said("reason", () -> OneLine.reason(reason)),
                said("by", () -> OneLine.name(by)),
                date());
    }

    private static String said(String option, Supplier<String> text) {
        try {
            return text.get();
        } catch (InvalidValue flaw) {
            throw new ProblemsFound(List.of(new Problem(0, option, flaw)));
        }
    }

    /** What is asked on a terminal before anything is done. */
    abstract String question(int certificates);

    /** Asked before the register is opened, so that nobody waits for it meanwhile. */
    @Override
    public Integer call() {
        ending();
        named = numbers.read(root());
        if (named.isEmpty()) {
            return Exit.INPUT.code();
        }
        if (!isDryRun() && !agreement.isGiven(root(), question(named.size()))) {
            root().note("done.declined");
            return Exit.INTERRUPTED.code();
        }
        return super.call();
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
