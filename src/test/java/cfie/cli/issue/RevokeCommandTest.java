package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.testkit.CfieRun;
import java.nio.file.Path;
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
        assertTrue(run.err().startsWith("¿Revocar 1 certificado?"), run.err());
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
}
