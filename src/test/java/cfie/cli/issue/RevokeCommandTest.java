package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be undone is asked first. */
final class RevokeCommandTest {
    private static final String[] REVOKE = {
        "revoke", "2025/2026-zamora-0001", "--reason", "Otra persona", "--by", "Eva"
    };

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aRegister() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        tool.atATerminal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "Sí", "SI", "y", "Yes"})
    void aYesGoesOn(String answer) {
        CfieRun.Run run = tool.typing(answer + "\n").run(REVOKE);
        assertTrue(run.err().contains("\n¿Revocar 1 certificado?"), run.err());
        assertTrue(run.err().contains("no está en el registro"), run.err());
        assertEquals(Exit.NOT_FOUND.code(), run.exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n\n", "\n", "", "sin duda\n"})
    void anythingElseDoesNothing(String answer) {
        CfieRun.Run run = tool.typing(answer).run(REVOKE);
        assertTrue(run.err().contains("No se ha hecho nada."), run.err());
        assertEquals(Exit.INTERRUPTED.code(), run.exit());
    }

    @Test
    void numbersComeThroughAPipeToo() {
        CfieRun.Run run =
                tool.typing("\uFEFF2025/2026-zamora-0002\r\n\r\n2025/2026-zamora-0001\r\n")
                        .run("revoke", "--from", "-", "--reason", "x", "--by", "Eva", "--yes");
        assertTrue(run.err().contains("2025/2026-zamora-0001 no está"), run.err());
        assertTrue(run.err().contains("2025/2026-zamora-0002 no está"), run.err());
        assertEquals(Exit.NOT_FOUND.code(), run.exit());
    }

    @Test
    void whoseTheyAreIsToldBeforeItIsAsked() throws IOException {
        CfieRun year = SampleYear.in(folder).atATerminal();
        year.run("certify", "--year", "2025", "--out", folder.toString(), "--yes").ending(0);
        String told = year.typing("n\n").run(REVOKE).err();
        String[] lines = told.split("\n");
        assertTrue(lines[0].matches(" {2}2025/2026-zamora-0001 · \\S.* · [A-Z]\\S+ \\S.*"), told);
        assertTrue(lines[1].startsWith("¿Revocar 1 certificado?"), told);
        year.typing("s\n").run(REVOKE).ending(0);
        assertTrue(year.typing("n\n").run(REVOKE).err().contains(" · revocado\n"));
    }

    @Test
    void ofManyTheFirstTenAreTold() {
        String numbers =
                IntStream.rangeClosed(1, 12)
                        .mapToObj("2025/2026-zamora-%04d\n"::formatted)
                        .collect(Collectors.joining());
        Path file = folder.resolve("numbers");
        assertDoesNotThrow(() -> Files.writeString(file, numbers));
        String told =
                tool.typing("n\n")
                        .run("revoke", "--from", file.toString(), "--reason", "x", "--by", "Eva")
                        .err();
        assertTrue(told.contains("zamora-0010 no está"), told);
        assertFalse(told.contains("zamora-0011"), told);
        assertTrue(told.contains("\n  … y 2 más\n¿Revocar 12 certificados?"), told);
    }
}
