package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.cli.command.Command;
import cfie.cli.command.Root;
import cfie.cli.command.Verb;
import cfie.cli.screen.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What leaves files behind says that it cannot be taken back with a transaction. */
final class UndoableTest {
    private static final Set<String> FILES =
            Set.of("--out", "--zip", "--print", "--rejected", "--keep-backups", "--plan");

    @Test
    void everyVerbThatWritesFilesSaysSo() {
        Root root = new Root(Main.desk(), Language.ES);
        CommandLine line = root.line();
        Verbs.addTo(line, root, List.of());
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

    private static boolean writesFiles(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .anyMatch(FILES::contains);
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
