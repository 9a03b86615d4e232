package cfie.cli.batch;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Root;
import cfie.cli.screen.Desk;
import cfie.value.Failure;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Runs one line after the other, each on a desk of its own. */
record Play(Root root, Runner runner, KeptOpen host, InputStream in) {
    /** What became of the line. */
    Outcome run(Line line) {
        return line.flaw()
                .map(flaw -> stopped(line, flaw))
                .orElseGet(() -> on(line, desk -> runner.run(desk, host, words(line))));
    }

    private List<String> words(Line line) {
        return host.handedDown().before(line.words());
    }

    /** Why the line cannot be run, or not be taken back together with others; if so. */
    Optional<Outcome> objection(Line line) {
        if (line.flaw().isPresent()) {
            return Optional.of(run(line));
        }
        List<Command> meant = new ArrayList<>();
        Outcome reading =
                on(
                        line,
                        desk -> {
                            runner.read(desk, host, words(line)).ifPresent(meant::add);
                            return Exit.USAGE.code();
                        });
        return reading.said().error().isPresent()
                ? Optional.of(reading)
                : refusal(meant).map(refusal -> stopped(line, refusal));
    }

    private Optional<Failure> refusal(List<Command> meant) {
        try {
            boolean isFit =
                    meant.stream().anyMatch(one -> one.isUndoable() && host.isMeant(one.office()));
            return isFit ? Optional.empty() : Optional.of(new InvalidValue(Flaw.LINE_APART));
        } catch (Failure unfit) {
            return Optional.of(unfit);
        }
    }

    private Outcome on(Line line, ToIntFunction<Desk> piece) {
        host.forget();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Desk own =
                new Desk(
                        in,
                        new PrintWriter(out),
                        new PrintWriter(err),
                        root.desk().calendar(),
                        root.desk().clock(),
                        host.handedDown().environment(),
                        false);
        int exit = piece.applyAsInt(own);
        Outcome.Said said = new Outcome.Said(out.toString(), err.toString(), host.error());
        return new Outcome(line, exit, said, host.isRehearsed());
    }

    /** The line never came to a command. */
    private Outcome stopped(Line line, Failure failure) {
        return on(
                line,
                desk -> {
                    Exit exit = Exit.of(failure);
                    String message = root.texts().say(failure);
                    if (!host.hears(exit.error(failure.reason().name(), message))) {
                        desk.err().println(root.texts().say("error.line", message));
                    }
                    return exit.code();
                });
    }
}
