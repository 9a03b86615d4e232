package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Root;
import cfie.cli.learn.Phrase;
import cfie.cli.screen.Language;
import cfie.testkit.CfieRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which verb a line means: its first word, whatever stands behind it. */
final class VerbsTest {
    @TempDir Path folder;

    private CfieRun.Run run(String line) {
        return new CfieRun(folder).run(line.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "yaer list, yaer",
        "awrd list, awrd",
        "confg list --origin, confg",
        "shwo partner X, shwo",
        "imprt schools report, imprt",
        "hlep certify, hlep",
        "--wait 3 yaer list, yaer",
        "--db other yaer list, yaer",
        "-q --lang es yaer list, yaer",
        "--db=x yaer list --help, yaer"
    })
    void aWordThatIsNoVerbIsTheOneThatIsToldOf(String line, String word) {
        CfieRun.Run run = run(line);
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("no se esperaba " + word + "."), run.err());
        assertTrue(run.err().contains("Ayuda: cfie --help"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource({"--db list list schools", "--db=year year list", "list schools --db list"})
    void norIsItWhereItIsCalledLikeOne(String line) {
        CfieRun.Run run = run(line);
        assertEquals(5, run.exit(), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "certificar, certify",
        "certifcar --year 2025, certify",
        "ayuda, help",
        "--ayuda, --help",
        "list --ayuda, --help",
        "year cerrar 2025, close",
        "certify --year 2025 --salida x, --out",
        "certify --year 2025 --si, --yes",
        "certify --year 2025 --sí, --yes"
    })
    void whoLooksForItInSpanishIsToldItsName(String line, String name) {
        CfieRun.Run run = run(line);
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("¿Quería decir " + name + "?"), run.err());
    }

    @Test
    void whatIsToBeSaidIsCalledInTheReadersLanguage() {
        assertTrue(run("list").err().startsWith("cfie: falta CLASE\n"), run("list").err());
        assertTrue(run("list --lang en").err().contains("KIND"));
        String help = run("approve-school --help").out();
        assertTrue(help.contains("--project=CÓDIGO"), help);
        assertTrue(!help.contains("CODE") && !help.contains("YYYY"), help);
        assertTrue(run("approve-school --help --lang en").out().contains("--project=CODE"));
        assertTrue(run("add-project --help").out().contains("--partner=PAÍS:Centro"));
        assertTrue(run("--help").out().contains(" [ORDEN]\n"), run("--help").out());
        assertTrue(run("year --help").out().contains(" [ORDEN]\n"), run("year --help").out());
        assertTrue(run("--help --lang en").out().contains(" [COMMAND]\n"));
    }

    @Test
    void everySpanishNameIsOfACommandOrAnOption() {
        Root root = new Root(Main.desk(), Language.ES);
        Set<String> names =
                Phrase.all(Verbs.whole(root), root.texts().help()).stream()
                        .flatMap(VerbsTest::names)
                        .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                ResourceBundle.getBundle("cfie.words", Locale.ROOT).keySet().stream()
                        .filter(key -> key.startsWith("typed."))
                        .map(key -> key.substring("typed.".length()))
                        .filter(name -> !names.contains(name))
                        .toList());
    }

    private static Stream<String> names(Phrase phrase) {
        return Stream.concat(
                phrase.words().stream(),
                phrase.spec().options().stream()
                        .map(option -> option.longestName().replaceFirst("^--", "")));
    }

    @ParameterizedTest
    @CsvSource({"--db other list schools", "--wait 3 -q list schools", "--lang=es list schools"})
    void whatAnOptionIsGivenIsNoVerb(String line) {
        new CfieRun(folder).run("init").ending(0);
        String error = run(line).err();
        assertTrue(!error.contains("no se esperaba") && !error.contains("falta"), error);
    }
}
