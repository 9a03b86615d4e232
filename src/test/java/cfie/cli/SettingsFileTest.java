package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file of settings is told as it is, and before anything is done. */
final class SettingsFileTest extends AnAccount {
    @Test
    void onlyAVerbOrAnOptionAsksForHelp() throws IOException {
        run("init").ending(0);
        beside("nada = 1");
        String[] register = {
            "register-teacher", "12345678Z", "--given-name", "config", "--surname1", "help"
        };
        run(register).ending(3);
        run("--lang", "config", "list", "schools").ending(3);
        run("--wait", "1", "-q", "help", "list").ending(0);
        run("list", "-h").ending(0);
        run("list", "schools", "--", "-h").ending(3);
    }

    @Test
    void aFileThatAVariableNamesIsThere() throws IOException {
        run("init").ending(0);
        environment.put("CFIE_CONFIG", folder.resolve("nada").toString());
        CfieRun.Run run = run("list", "schools");
        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith(folder.resolve("nada") + ":1: "), run.err());
        assertTrue(run.err().contains("CFIE_CONFIG"), run.err());
        environment.put("CFIE_CONFIG", own("wait = 3").toString());
        assertEquals("3", run("config", "get", "wait").ending(0).strip());
    }

    @Test
    void theMarkOfAnEditorSaysNothing() throws IOException {
        own("\uFEFF# ajustes", "wait = 3");
        assertEquals("3", run("config", "get", "wait").ending(0).strip());
    }

    @Test
    void aLineOfAnotherEncodingIsToldForWhatItIs() throws IOException {
        Path file = own();
        Files.writeString(file, "wait = 3\r\nevaluate.by = Íñigo\r\n", StandardCharsets.ISO_8859_1);
        CfieRun.Run run = run("list", "schools");
        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith(file + ":2: "), run.err());
        assertTrue(run.err().contains("UTF-8"), run.err());
    }

    @Test
    void aRegisterLiesWhereTheFileSays() throws IOException {
        own("db = datos/reg");
        String place = folder.resolve("own/cfie/datos/reg").toString();
        assertEquals(place, run("config", "get", "db").ending(0).strip());
        run("init").ending(0);
        assertTrue(Files.exists(Path.of(place + ".mv.db")));
        own("db = jdbc:postgresql://localhost:5432/d?user=u");
        assertEquals(
                "jdbc:postgresql://localhost:5432/d?user=u",
                run("config", "get", "db").ending(0).strip());
        own("db = jdbc:h2:mem:x");
        assertTrue(run("list", "schools").err().contains("jdbc:h2:mem:x"));
    }

    @Test
    void twoFilesAreOneError() throws IOException {
        Path own = own("nada = 1");
        Path beside = beside("wait = 1", "tampoco = 2");
        CfieRun.Run run = run("list", "schools", "--format", "json");
        assertEquals(3, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("\"file\":\"" + own + "\",\"line\":1"), run.err());
        assertTrue(run.err().contains("\"file\":\"" + beside + "\",\"line\":2"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db = jdbc:postgresql://h/db?user=u&password=secreto",
                "db = jdbc:postgresql://u:secreto@h/db",
                "letters.send = smtp://u:secreto@h",
                "letters.send = smtps://u:secr/eto?@h:465",
                "letters.send smtp://u:secreto@h",
                "db jdbc:postgresql://u:secreto@h/db?user=u"
            })
    void aPasswordIsRefusedAndNotRepeated(String line) throws IOException {
        own(line);
        CfieRun.Run run = run("config", "list", "--origin");
        assertEquals(3, run.exit());
        assertFalse((run.err() + run.out()).contains("secr"), run.err() + run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    smtp://u:secreto@h | smtp://u:…@h
                    smtp://u:1234@h | smtp://u:…@h
                    smtp://u@h:587 | smtp://u@h:587
                    jdbc:postgresql://h:5432/d?a=@ | jdbc:postgresql://h:5432/d?a=@
                    jdbc:x://h/d?password=secreto&u | jdbc:x://h/d?password=…&u
                    """)
    void aPasswordInAVariableIsNotShown(String said, String shown) {
        environment.put("CFIE_LETTERS_SEND", said);
        assertEquals(shown, run("config", "get", "letters.send").ending(0).strip());
        assertTrue(run("config", "list").ending(0).contains("letters.send = " + shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    nada=config list --origin
                    texts=¿Quería decir letters.texts?
                    cfie=¿Quería decir certify.cfie, pending.cfie, letters.cfie?
                    certify.oot=¿Quería decir certify.out?
                    director=cfie set-cfie CFIE --director
                    set-cfie.place=cfie set-cfie CFIE --place
                    logo=cfie set-cfie CFIE --logo
                    calendar=cfie calendar set
                    """)
    void aKeyThatIsNoneIsToldWhatWouldDo(String key, String mend) throws IOException {
        beside(key + " = x");
        CfieRun.Run run = run("list", "schools");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains(mend), run.err());
    }

    @Test
    void whatCountsWhereNobodySaysItIsToldToo() throws IOException {
        own("lang = en");
        String out = run("config", "list", "--origin").ending(0);
        String usual = "# by default\n# ";
        assertTrue(out.contains(usual + "db = " + folder.resolve("data/cfie/register")), out);
        assertTrue(out.contains(usual + "wait = 10s\n"), out);
        assertTrue(out.contains(usual + "certify.out =\n"), out);
        assertEquals("lang = en\n", run("config", "list").ending(0));
        Files.writeString(own(), out);
        assertEquals("lang = en\n", run("config", "list").ending(0));
    }

    @Test
    void manyProblemsOfOneKindAreCountedAndAllOfThemToldToScripts() throws IOException {
        beside("a", "b", "c", "d", "e", "f", "g");
        String error = run("list", "schools").err();
        assertTrue(error.contains("y 2 más como estos (todos, con --format json)"), error);
        assertFalse(error.contains("--rejected"), error);
        assertTrue(run("list", "schools", "--format", "json").err().contains("\"line\":7"));
    }

    @Test
    void whatCountsIsToldAlsoWhereItIsTypedOrTheRegisterEnciphered() throws IOException {
        own("db = elsewhere", "db-key-file = no-such-key");
        String out = run("config", "list", "--origin").ending(0);
        assertTrue(out.contains("# keep-backups = 0"), out);
        String typed = run("config", "list", "--origin", "--db", "here").ending(0);
        assertTrue(typed.contains("# --db\ndb = here"), typed);
        String server = run("config", "list", "--origin", "--db", "jdbc:postgresql://h/d").out();
        assertTrue(server.contains("# keep-backups = 10"), server);
    }
}
