package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.cli.command.Command;
import cfie.cli.command.Root;
import cfie.cli.command.Verb;
import cfie.cli.screen.Language;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What leaves files behind says that it cannot be taken back with a transaction. */
final class UndoableTest {
    /** Options and arguments that name what is only read, or kept in the register. */
    private static final Set<String> READ =
            Set.of(
                    "--apply",
                    "--certificates",
                    "--declaration",
                    "--document",
                    "--evidence",
                    "--from",
                    "--logo",
                    "--password-file",
                    "--policy",
                    "--sign-password-file",
                    "--signature-image",
                    "--texts",
                    "argument.document",
                    "argument.verify");

    @Test
    void everyVerbThatWritesFilesSaysSo() {
        Root root = new Root(Main.desk(), Language.ES);
        CommandLine line = root.line();
        Verbs.addTo(line, root, "");
        assertEquals(
                Set.of(),
                commands(line)
                        .filter(UndoableTest::writesFiles)
                        .map(CommandLine::getCommand)
                        .filter(Verb.class::isInstance)
                        .filter(UndoableTest::isSilent)
                        .map(one -> one.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<CommandLine> commands(CommandLine line) {
        return Stream.concat(
                Stream.of(line),
                line.getSubcommands().values().stream().flatMap(UndoableTest::commands));
    }

    /** Whatever names a file and is not known to be read is taken for one that is written. */
    private static boolean writesFiles(CommandLine line) {
        return line.getCommandSpec().args().stream()
                .filter(one -> !(one instanceof OptionSpec option && option.inherited()))
                .filter(UndoableTest::isFile)
                .anyMatch(one -> !READ.contains(name(one)));
    }

    private static boolean isFile(ArgSpec said) {
        return said.paramLabel().matches(".*(FILE|DIR).*") || name(said).equals("--keep-backups");
    }

    private static String name(ArgSpec said) {
        return said instanceof OptionSpec option ? option.longestName() : said.descriptionKey();
    }

    private static boolean isSilent(Object command) {
        Optional<Class<?>> where = Optional.of(command.getClass());
        while (where.isPresent() && !declares(where.get())) {
            where = Optional.ofNullable(where.get().getSuperclass());
        }
        return where.filter(Verb.class::equals).isPresent()
                || where.filter(Command.class::equals).isPresent();
    }

    private static boolean declares(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("isUndoable"));
    }
}
