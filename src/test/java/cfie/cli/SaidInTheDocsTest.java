package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Root;
import cfie.cli.learn.ManualPage;
import cfie.cli.learn.Phrase;
import cfie.cli.screen.Labels;
import cfie.cli.screen.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/**
 * What the documents say to type is something that the tool understands, and nothing is left out.
 */
final class SaidInTheDocsTest {
    private static final int UNFOLDED = 1_000;

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static List<Phrase> phrases(Language language) {
        Root root = new Root(Main.desk(), language);
        return Phrase.all(Verbs.whole(root), root.texts().help());
    }

    /** Understood, but not done: a line as a shell would read it. */
    private static void understand(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find() && !word.group().matches("[>|&;#]|>.*")) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        words.remove(0);
        CommandLine tool = Verbs.whole(new Root(Main.desk(), Language.ES));
        tool.setExpandAtFiles(false);
        tool.parseArgs(words.toArray(String[]::new));
    }

    @Test
    void everyCommandOfTheReferenceIsUnderstood() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/docs/guia/referencia"))) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(commands(Files.readString(file)));
            }
        }
        assertTrue(lines.size() > 20, lines + "");
        lines.forEach(line -> assertDoesNotThrow(() -> understand(line), line));
        assertThrows(
                CommandLine.ParameterException.class, () -> understand("cfie list schools --foo"));
    }

    /** The lines of listings that call the tool, whole, and with what may be left out. */
    private static List<String> commands(String text) {
        List<String> commands = new ArrayList<>();
        boolean isListing = false;
        for (String line : text.replace("\\\n", " ").lines().toList()) {
            isListing = line.equals("----") != isListing;
            if (isListing && line.startsWith("cfie ")) {
                commands.add(line.replaceAll("[\\[\\]]", ""));
            }
        }
        return commands;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHelpOpensWithAnExampleThatIsUnderstood(Language language) {
        String word = language == Language.ES ? "Ejemplo: " : "Example: ";
        for (Phrase phrase : phrases(language)) {
            phrase.spec().commandLine().setUsageHelpWidth(UNFOLDED);
            String help = phrase.spec().commandLine().getUsageMessage();
            assertTrue(help.startsWith(word), phrase.path() + ": " + help);
            String example =
                    help.substring(word.length(), help.indexOf("\n\n")).replaceAll("\\s+", " ");
            assertTrue(example.contains("cfie " + phrase.path()), example);
            if (example.startsWith("cfie ")) {
                assertDoesNotThrow(() -> understand(example), example);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVerbAndOptionHasItsPlaceInTheManual(Language language) {
        List<ManualPage> pages = Manual.pages(language);
        List<Phrase> phrases = phrases(language);
        assertEquals(phrases.size(), pages.size());
        assertTrue(pages.size() > 60, pages.size() + "");
        for (int at = 0; at < pages.size(); at++) {
            String page = pages.get(at).text();
            Phrase phrase = phrases.get(at);
            assertEquals(("cfie " + phrase.path()).strip().replace(' ', '-'), pages.get(at).name());
            phrase.verbs().forEach(one -> assertTold(page, "*" + one.name() + "*:: "));
            phrase.options().stream()
                    .flatMap(one -> Stream.of(one.names()))
                    .forEach(name -> assertTold(page, "*pass:c[" + name + "]*"));
            Labels labels = new Labels(phrase.help());
            phrase.arguments()
                    .forEach(
                            one ->
                                    assertTold(
                                            page,
                                            "_pass:c[" + labels.of(one.paramLabel()) + "]_:: "));
            assertFalse(page.contains(":: pass:c[]"), page);
        }
    }

    private static void assertTold(String page, String what) {
        assertTrue(page.contains(what), what + "\n" + page);
    }

    @Test
    void theManualIsWrittenInBothLanguagesAndAsAChapter(@TempDir Path folder) throws IOException {
        Manual.main(new String[] {folder.toString()});
        assertTrue(
                Files.readString(folder.resolve("man/es/man1/cfie-award-add.adoc"))
                        .startsWith("= cfie-award-add(1)\n"));
        assertTrue(Files.exists(folder.resolve("man/man1/cfie.adoc")));
        assertTrue(
                Files.readString(folder.resolve("ordenes.adoc")).contains("=== cfie award add\n"));
    }
}
