package cfie.cli;

import cfie.cli.command.Exit;
import cfie.cli.command.ProblemsFound;
import cfie.cli.command.Root;
import cfie.cli.screen.Ink;
import cfie.cli.screen.Json;
import cfie.domain.ledger.Problem;
import cfie.value.Failure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * Turns whatever stopped a command into one message and one exit code: the only place that does.
 */
final class Stops
        implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private static final Map<String, String> OPTIONS =
            Map.ofEntries(
                    Map.entry("nif", "NIF"),
                    Map.entry("teachers", "--teacher"),
                    Map.entry("partners", "--partner"),
                    Map.entry("partner", "--code"),
                    Map.entry("name", "NAME"),
                    Map.entry("languages", "--language"),
                    Map.entry("levels", "--level"),
                    Map.entry("subjects", "--subject"),
                    Map.entry("topics", "--topic"),
                    Map.entry("author", "--by"),
                    Map.entry("added_on", "--date"),
                    Map.entry("starts_on", "--starts"),
                    Map.entry("ends_on", "--ends"),
                    Map.entry("decision", "--refuse"),
                    Map.entry("signed_by", "--by"),
                    Map.entry("evaluator", "--by"),
                    Map.entry("outcome", "--positive, --negative"),
                    Map.entry("file", "FILE"),
                    Map.entry("registered_on", "--date"),
                    Map.entry("decided_on", "--date"),
                    Map.entry("submitted_on", "--date"),
                    Map.entry("evaluated_on", "--date"));

    private final Root root;

    Stops(Root root) {
        this.root = root;
    }

    /** The arguments could not be read. */
    @Override
    public int handleParseException(CommandLine.ParameterException misuse, String[] arguments) {
        tell(Exit.USAGE, Exit.USAGE.name(), new Misuse(root.texts(), misuse).message());
        if (!root.wantsJson()) {
            String verb = misuse.getCommandLine().getCommandSpec().qualifiedName();
            root.desk().err().println(root.texts().say("usage.see-help", verb));
        }
        return Exit.USAGE.code();
    }

    @Override
    public int handleExecutionException(
            Exception stop, CommandLine command, CommandLine.ParseResult parsed) {
        if (stop instanceof ProblemsFound found) {
            String message =
                    found.problems().stream().map(this::sentence).collect(Collectors.joining("\n"));
            String reason = found.problems().get(0).failure().reason().name();
            return tell(found.exit(), reason, message);
        }
        if (stop instanceof Failure failure) {
            Exit exit = Exit.of(failure);
            return tell(exit, failure.reason().name(), root.texts().say(failure));
        }
        return defect(stop);
    }

    private String sentence(Problem problem) {
        String sentence = root.texts().say(problem.failure());
        return problem.column().isEmpty() ? sentence : option(problem.column()) + ": " + sentence;
    }

    /** The option that filled a column. */
    private static String option(String column) {
        return OPTIONS.getOrDefault(column, "--" + column.replace('_', '-'));
    }

    private int defect(Exception stop) {
        if (root.wantsTrace()) {
            new Trace(stop).print(root.desk().err());
        }
        String what = stop.getClass().getSimpleName();
        return tell(Exit.DEFECT, what, root.texts().say("error.defect", what));
    }

    private int tell(Exit exit, String reason, String message) {
        String text =
                root.wantsJson()
                        ? json(exit, reason, message)
                        : root.ink().of(Ink.Tone.BAD, root.texts().say("error.line", message));
        root.desk().err().println(text);
        return exit.code();
    }

    private static String json(Exit exit, String reason, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", exit.name());
        error.put("reason", reason);
        error.put("message", message);
        return Json.line(Map.of("error", error));
    }
}
