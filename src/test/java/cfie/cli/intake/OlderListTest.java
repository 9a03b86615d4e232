package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the newest list says which schools are gone. */
final class OlderListTest {
    private static final String HEADER = "code,name,ownership,year\n";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aSchoolThatIsNew() throws IOException {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        synced("49000001,Uno,public,2024\n").ending(0);
        synced("49000001,Uno,public,2025\n49000002,Dos,public,2025\n").ending(0);
    }

    private CfieRun.Run synced(String rows) throws IOException {
        return imported(rows, "sync");
    }

    private CfieRun.Run imported(String rows, String mode) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), HEADER + rows);
        return tool.run("import", "schools", list.toString(), "--mode", mode);
    }

    private String open() {
        return tool.run("list", "schools", "--format", "csv").ending(0);
    }

    @Test
    void anOlderOneClosesNothing() throws IOException {
        String before = open();
        CfieRun.Run run = synced("49000001,Uno,public,2024\n");
        run.ending(3);
        assertTrue(run.err().contains("2024/2025") && run.err().contains("2025/2026"), run.err());
        assertEquals(before, open());
        imported("49000001,Uno,public,2024\n", "update").ending(0);
        assertEquals(before, open());
    }

    @Test
    void oneOfTheSameYearDoes() throws IOException {
        synced("49000001,Uno,public,2025\n").ending(0);
        assertTrue(open().contains("49000002,Dos") && open().contains("closed"), open());
    }
}
