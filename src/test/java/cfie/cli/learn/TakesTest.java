package cfie.cli.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of each word's values, by the line of the script for bash that tells it. */
final class TakesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    --teacher @teacher
                    --school @school
                    --project @project
                    --year @year
                    --compare @year
                    --evidence file
                    --code text
                    --out folder
                    --rejected file
                    --dry-run -
                    --duration year|four-month|three-month
                    --level national|european
                    --type project|follow-up|final
                    --db-key-file file
                    arguments='@school'
                    arguments='school|teacher|project|certificate|body|cfie|partner @'
                    arguments='@certificate+'
                    arguments='@teacher @teacher'
                    arguments='file+'
                    """)
    void theScriptTellsIt(String line) {
        String script = new CfieRun(folder).run("completion", "bash").ending(0);
        assertTrue(script.lines().anyMatch(one -> one.strip().equals(line)), line);
    }

    @Test
    void eachFileAndEachFolderIsOffered() {
        String script = new CfieRun(folder).run("completion", "zsh").ending(0);
        List<String> named =
                script.lines().filter(one -> one.matches(".*:[^: ]*(FILE|DIR)[^: ]*:.*")).toList();
        assertTrue(named.stream().anyMatch(one -> one.contains(":FILE.html|.pdf:")), script);
        assertEquals(List.of(), named.stream().filter(one -> !one.contains(":_files")).toList());
    }

    @Test
    void theKeysOfSettingsAreOffered() {
        String script = new CfieRun(folder).run("completion", "bash").ending(0);
        assertTrue(script.contains("arguments='db|db-user|db-password-file|"), script);
    }

    @ParameterizedTest
    @CsvSource({"bash", "zsh", "fish"})
    void theShellsTextSaysNothingOfHiddenVerbs(String shell) {
        String script = new CfieRun(folder).run("completion", shell).ending(0);
        assertEquals(-1, script.indexOf("'candidates'"));
        assertEquals(-1, script.indexOf("--stacktrace"));
        assertEquals(-1, script.indexOf("@GRAMMAR@"));
    }
}
