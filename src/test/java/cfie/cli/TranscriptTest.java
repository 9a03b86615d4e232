package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees at terminals of two widths, with and without colour, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptTest {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9]+m");

    /** Names as schools and partners have them, each of letters that take their own room. */
    private static final List<String> NAMES =
            List.of(
                    "IES Ñoño de Ávila",
                    "2ο Γυμνάσιο Νερού",
                    "Гимназия №5",
                    "Escola N\u0308an\u0308duti",
                    "東京国際学校",
                    "한국 학교",
                    "CEIP Sol 🌞");

    private static final List<String> TABLES =
            List.of(
                    "list schools",
                    "list teachers",
                    "list projects",
                    "list certificates",
                    "stats --year 2025",
                    "calendar list");
    private static final List<String> OTHERS =
            List.of(
                    "show school 49000001",
                    "why --year 2025",
                    "pending --year 2025",
                    "certify --year 2025 --dry-run --out x",
                    "show school 4900000",
                    "show teacher 12345678A",
                    "lsit schools",
                    "doctor",
                    "list schools --format ids");

    private CfieRun tool;

    @BeforeAll
    void aYearOfManyAlphabets(@TempDir Path folder) throws IOException {
        tool = SampleYear.in(folder);
        StringBuilder rows = new StringBuilder("code,name,ownership,province,municipality\n");
        for (int at = 0; at < NAMES.size(); at++) {
            rows.append("4977770%d,%s,public,Zamora,Zamora\n".formatted(at, NAMES.get(at)));
        }
        Path file = Files.writeString(folder.resolve("schools.csv"), rows);
        tool.run("import", "schools", file.toString()).ending(0);
    }

    private String seen(String command, int columns, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(more));
        CfieRun.Run run = tool.at(columns).run(words.toArray(String[]::new));
        return run.out() + run.err();
    }

    private static int columns(String line) {
        return line.codePoints().map(TranscriptTest::columns).sum();
    }

    /** Told apart from the tool's own reckoning: what these names need. */
    private static int columns(int letter) {
        boolean isMark = Character.getType(letter) == Character.NON_SPACING_MARK;
        boolean isWide =
                Character.isIdeographic(letter)
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL
                        || letter == "🌞".codePointAt(0);
        return isMark ? 0 : isWide ? 2 : 1;
    }

    /** Tables and help keep to the terminal. Sentences and commands to copy are for it to wrap. */
    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void tablesAndHelpFitTheWidth(int columns) {
        List<String> commands = new ArrayList<>(TABLES);
        commands.addAll(List.of("add-project --help", "import --help", "--help", "year --help"));
        for (String lang : List.of("es", "en")) {
            for (String command : commands) {
                String seen = seen(command, columns, "--lang", lang);
                assertFalse(seen.isBlank());
                seen.lines()
                        .filter(line -> command.endsWith("--help") || !line.matches(".*: .*"))
                        .forEach(line -> assertTrue(columns(line) <= columns, line));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 200})
    void lettersOfAllKindsStandInTheirColumns(int columns) {
        List<String> lines = seen("list schools", columns).lines().toList();
        Set<Integer> ownership = new HashSet<>();
        int place = columns(lines.get(0).substring(0, lines.get(0).indexOf("NOMBRE")));
        for (String name : NAMES) {
            String line =
                    lines.stream().filter(one -> one.contains(name)).findFirst().orElseThrow();
            assertEquals(place, columns(line.substring(0, line.indexOf(name))), line);
            if (line.contains("público")) {
                ownership.add(columns(line.substring(0, line.indexOf("público"))));
            }
        }
        assertTrue(ownership.size() <= 1, ownership.toString());
    }

    @ParameterizedTest
    @CsvSource({"60, es", "60, en", "200, es", "200, en"})
    void colourNeverSaysMore(int columns, String lang) {
        boolean isAnyColoured = false;
        for (List<String> commands : List.of(TABLES, OTHERS)) {
            for (String command : commands) {
                String plain = seen(command, columns, "--lang", lang, "--color", "never");
                String coloured = seen(command, columns, "--lang", lang, "--color", "always");
                assertFalse(COLOUR.matcher(plain).find(), command);
                assertEquals(plain, COLOUR.matcher(coloured).replaceAll(""), command);
                isAnyColoured |= !coloured.equals(plain);
            }
        }
        assertTrue(isAnyColoured);
    }

    /** Where the two languages say the same, it is a value, a code or a command. */
    @Test
    void spanishAndEnglishAreNotMixed() {
        List<String> english =
                List.of(
                        " the ", " is ", " are ", " not ", "Usage", "Options", "Did you",
                        "school ");
        List<String> spanish = List.of(" el ", " los ", " es ", "Uso", "Opciones", "Quería");
        for (List<String> commands : List.of(TABLES, OTHERS, List.of("add-project --help"))) {
            for (String command : commands) {
                String es = seen(command, 200, "--lang", "es").replaceAll("cfie [a-z-]+ .*", "");
                String en = seen(command, 200, "--lang", "en").replaceAll("cfie [a-z-]+ .*", "");
                english.forEach(word -> assertFalse(es.contains(word), command + word + es));
                spanish.forEach(word -> assertFalse(en.contains(word), command + word + en));
            }
        }
    }

    @Test
    void whatWasMistypedIsSuggested() {
        assertTrue(seen("lst schools", 60).contains("¿Quería decir list"));
    }
}
