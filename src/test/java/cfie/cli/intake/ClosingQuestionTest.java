package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody closes most of the schools by a list that is not whole without being asked. */
final class ClosingQuestionTest {
    @TempDir private Path folder;

    private CfieRun tool;

    @BeforeEach
    void aRegisterOfTwelveSchools() throws IOException {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        tool.run("import", "schools", list(12)).ending(0);
    }

    private String list(int schools) throws IOException {
        StringBuilder rows = new StringBuilder("code,name,ownership\n");
        for (int one = 1; one <= schools; one++) {
            rows.append("490000%02d,IES %d,public\n".formatted(one, one));
        }
        return Files.writeString(folder.resolve(schools + ".csv"), rows).toString();
    }

    private CfieRun.Run sync(int schools, String... more) throws IOException {
        Stream<String> sync = Stream.of("import", "schools", list(schools), "--mode", "sync");
        return tool.run(Stream.concat(sync, Stream.of(more)).toArray(String[]::new));
    }

    private long open() {
        return tool.run("list", "schools", "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.endsWith(",active"))
                .count();
    }

    private boolean isCopied() {
        return Files.exists(folder.resolve("register-backups"));
    }

    @Test
    void withoutATerminalTheYesHasToBeSaid() throws IOException {
        CfieRun.Run refused = sync(1);
        refused.ending(2);
        assertTrue(refused.err().contains("--yes"), refused.err());
        assertTrue(refused.err().contains("49000002 IES 2"), refused.err());
        assertEquals("", refused.out());
        assertEquals(12, open());
        assertFalse(isCopied());
        sync(1, "--yes").ending(0);
        assertEquals(1, open());
        assertTrue(isCopied());
    }

    @Test
    void atATerminalItIsAsked() throws IOException {
        tool.atATerminal();
        tool.typing("n\n");
        CfieRun.Run declined = sync(1);
        declined.ending(130);
        assertTrue(declined.err().contains("11 de los 12"), declined.err());
        assertEquals("", declined.out());
        tool.typing("s\n");
        sync(1).ending(0);
        assertEquals(1, open());
    }

    @Test
    void nobodyIsAskedOfAFewNorByARehearsal() throws IOException {
        sync(1, "--dry-run").ending(0);
        sync(2).ending(0);
        assertEquals(2, open());
    }
}
