package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that were not taken go back to whence they came. */
final class RejectsTest {
    private static final String ROWS = "code;name;ownership\n49000001;Peñíscola;quizá\n";

    @TempDir Path folder;

    private String rejected(byte[] bytes) throws IOException {
        CfieRun tool = new CfieRun(folder);
        tool.run("init").ending(0);
        Path file = Files.write(folder.resolve("in.csv"), bytes);
        Path out = folder.resolve("out.csv");
        String[] words = {"import", "schools", file.toString(), "--rejected", out.toString()};
        assertEquals(3, tool.run(words).exit());
        return Files.readString(out);
    }

    @Test
    void notInThePlaceOfTheListItself() throws IOException {
        CfieRun tool = new CfieRun(folder);
        tool.run("init").ending(0);
        String file = Files.writeString(folder.resolve("in.csv"), ROWS).toString();
        CfieRun.Run same = tool.run("import", "schools", file, "--rejected", file);
        assertEquals(2, same.exit());
        assertEquals(
                "cfie: --rejected: "
                        + file
                        + " es la misma lista que se importa, y en su lugar quedarían solo las filas"
                        + " malas: dé otro nombre al fichero, p. ej. --rejected rechazadas.csv",
                same.err().lines().findFirst().orElseThrow());
        assertEquals(ROWS, Files.readString(folder.resolve("in.csv")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, '', ''", "UTF-8, \uFEFF, \uFEFF", "windows-1252, '', \uFEFF"})
    void aSpreadsheetFindsTheMarkByWhichItReadsAccents(String charset, String mark, String told)
            throws IOException {
        String text = rejected((mark + ROWS).getBytes(Charset.forName(charset)));
        String start = told + "code;name;ownership;error\n49000001;Peñíscola;quizá;";
        assertEquals(start, text.substring(0, Math.min(start.length(), text.length())));
    }

    @Test
    void theyComeInAgainAsTheyAre() throws IOException {
        byte[] first =
                rejected(ROWS.getBytes(Charset.forName("windows-1252")))
                        .getBytes(StandardCharsets.UTF_8);
        assertEquals(new String(first, StandardCharsets.UTF_8), rejected(first));
    }
}
