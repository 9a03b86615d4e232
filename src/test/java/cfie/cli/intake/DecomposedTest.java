package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.ABook;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accents behind their letters, as some systems write them, make no other name. */
final class DecomposedTest {
    private static final String NAME = "Begoña";
    private static final String APART = Normalizer.normalize(NAME, Normalizer.Form.NFD);

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void begonaIsTyped() throws IOException {
        tool = SampleYear.in(folder);
        assertTrue(APART.length() > NAME.length());
        tool.run(
                        "register-teacher",
                        "00000001R",
                        "--given-name",
                        APART,
                        "--surname1",
                        "Ruiz",
                        "--school",
                        "49999001")
                .ending(0);
    }

    @Test
    void asAnArgumentItIsKeptInOnePiece() {
        assertTrue(tool.run("show", "teacher", "00000001R").ending(0).contains(NAME));
    }

    @Test
    void inATextItIsTheSame() throws IOException {
        for (String name : new String[] {NAME, APART}) {
            Path file = folder.resolve("a.csv");
            Files.writeString(
                    file, "nif,given_name,surname1,school\n1R,%s,Ruiz,49999001\n".formatted(name));
            assertUnchanged(file);
        }
    }

    @Test
    void inAWorkbookItIsTheSame() throws IOException {
        ABook book =
                new ABook()
                        .sheet(
                                "Hoja",
                                ABook.texts(1, "nif", "given_name", "surname1", "school"),
                                ABook.texts(2, "1R", APART, "Ruiz", "49999001"));
        assertUnchanged(Files.write(folder.resolve("a.xlsx"), book.bytes()));
    }

    private void assertUnchanged(Path file) {
        CfieRun.Run run = tool.run("import", "teachers", file.toString(), "--format", "json");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().replaceAll("\\s", "").contains("\"unchanged\":1"), run.out());
    }
}
