package cfie.cli;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells how a command is used, or what the exit codes mean. */
final class HelpCommand extends Command {
    private static final String EXIT_CODES = "exit-codes";

    private final Word<List<String>> topic = anyArguments("TOPIC", "argument.topic", Words::text);

    @Override
    public Integer call() {
        if (topic.value().equals(List.of(EXIT_CODES))) {
            tell("help.exit-codes");
            return Exit.DONE.code();
        }
        List<String> words = new ArrayList<>(topic.value());
        words.addAll(List.of("--lang", root().texts().language().word()));
        if (isKnown()) {
            words.add("--help");
        }
        return new Tool(desk(), root().host()).run(words.toArray(String[]::new));
    }

    /** What is unknown is refused as it would be without help. */
    private boolean isKnown() {
        return topic.value().isEmpty() || Verbs.names().contains(topic.value().get(0));
    }
}
