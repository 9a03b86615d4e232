package cfie.cli;

import cfie.cli.command.Exit;
import cfie.cli.command.Missaid;
import cfie.cli.command.ProblemsFound;
import cfie.cli.command.Root;
import cfie.cli.command.Unfit;
import cfie.cli.screen.Ink;
import cfie.cli.screen.Labels;
import cfie.cli.setting.Said;
import cfie.domain.ledger.Problem;
import cfie.value.Failure;
import cfie.value.Interrupted;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * Turns whatever stopped a command into one message and one exit code: the only place that does.
 */
final class Stops
        implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Root root;

    Stops(Root root) {
        this.root = root;
    }

    /** The arguments could not be read. */
    @Override
    public int handleParseException(CommandLine.ParameterException misuse, String[] arguments) {
        if (misuse.getCause() instanceof Unfit unfit) {
            return missaid(unfit);
        }
        if (misuse.getCause() instanceof InvalidValue flaw) {
            new NameForKey(misuse.getCommandLine(), List.of(arguments)).suggest(flaw);
        }
        String message =
                KindForFile.of(root, misuse)
                        .map(KindForFile::message)
                        .orElseGet(() -> new Misuse(root.texts(), misuse).message());
        tell(Exit.USAGE, Exit.USAGE.name(), message);
        if (!root.wantsJson() && root.host().isAlone()) {
            String verb = misuse.getCommandLine().getCommandSpec().qualifiedName();
            root.desk().err().println(root.texts().say("usage.see-help", verb));
        }
        return Exit.USAGE.code();
    }

    /** What was said in a file is wrong there; in a variable, it is wrong here. */
    private int missaid(Unfit unfit) {
        Said said = unfit.said();
        if (said.line().isEmpty()) {
            String message = said.source() + ": " + root.texts().say(unfit.flaw());
            return tell(Exit.USAGE, unfit.flaw().reason().name(), message);
        }
        String key = said.setting().key();
        Problem problem = new Problem(said.line().get(), key, unfit.flaw());
        new Missaid(root).tell(said.source(), List.of(problem));
        return Exit.INPUT.code();
    }

    @Override
    public int handleExecutionException(
            Exception stop, CommandLine command, CommandLine.ParseResult parsed) {
        if (stop instanceof Interrupted) {
            root.farewell().tell();
            return Exit.INTERRUPTED.code();
        }
        if (stop instanceof ProblemsFound found) {
            Filling filling = new Filling(command.getCommandSpec());
            String message =
                    filling.told(found.problems()).stream()
                            .map(one -> sentence(one, filling))
                            .collect(Collectors.joining("\n"));
            String reason = found.problems().get(0).failure().reason().name();
            return tell(found.exit(), reason, message);
        }
        if (stop instanceof Failure failure) {
            Exit exit = Exit.of(failure);
            return tell(exit, failure.reason().name(), root.texts().say(failure));
        }
        return defect(stop);
    }

    private String sentence(Problem problem, Filling filling) {
        String sentence = root.texts().say(problem.failure());
        return problem.column().isEmpty()
                ? sentence
                : labels().of(filling.of(problem.column())) + ": " + sentence;
    }

    private Labels labels() {
        return new Labels(root.texts().help());
    }

    private int defect(Exception stop) {
        if (stop instanceof RuntimeException unforeseen) {
            root.host().hears(unforeseen);
        }
        if (root.wantsTrace()) {
            new Trace(stop).print(root.desk().err());
        }
        String what = stop.getClass().getSimpleName();
        return tell(Exit.DEFECT, what, root.texts().say("error.defect", what));
    }

    private int tell(Exit exit, String reason, String message) {
        Map<String, Object> error = exit.error(reason, message);
        if (exit == Exit.INPUT) {
            // the file as a whole, and no row of it
            error.put("problems", List.of());
        }
        if (!root.meant().keys().isEmpty()) {
            error.put("suggestions", root.meant().keys());
        }
        root.stopped(error, () -> tellInWords(message));
        return exit.code();
    }

    private void tellInWords(String message) {
        String line = root.texts().say("error.line", message);
        root.desk().err().println(root.inkOfMessages().of(Ink.Tone.BAD, line));
        if (!root.meant().keys().isEmpty()) {
            String meant = String.join(", ", root.meant().keys());
            root.desk().err().println(root.texts().say("usage.did-you-mean", meant));
            root.meant()
                    .more()
                    .map(more -> root.texts().say("usage.more-of-kind", more.kind(), more.words()))
                    .ifPresent(root.desk().err()::println);
        }
    }
}
