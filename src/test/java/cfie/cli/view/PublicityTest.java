package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.kind.Kind;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published masks every NIF and leaves out what would find it again. */
final class PublicityTest {
    private static final Pattern NIF = Pattern.compile("\\b([0-9]{8}|[XYZ][0-9]{7})[A-Z]\\b");

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYearThatIsCertified() throws IOException {
        tool = SampleYear.in(folder);
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
        tool.run(
                        "register-teacher",
                        "00000001R",
                        "--given-name",
                        "Ana",
                        "--surname1",
                        "Ruiz",
                        "--email",
                        "ana@example.org",
                        "--school",
                        "49999001")
                .ending(0);
    }

    private String exported(String... words) {
        return tool.run(Stream.concat(Stream.of("export"), Stream.of(words)).toArray(String[]::new))
                .ending(0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noNifAndNoAddressIsLeftInAnyKindAndForm(Kind kind) {
        for (String format : List.of("csv", "json")) {
            String text = exported(kind.word(), "--public", "--format", format);
            assertFalse(NIF.matcher(text).find(), text);
            assertFalse(text.contains("ana@example.org"), text);
        }
        for (String format : List.of("table", "csv", "json", "ids")) {
            String text = tool.run("list", kind.word(), "--public", "--format", format).ending(0);
            assertFalse(NIF.matcher(text).find(), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"teachers", "consents", "projects", "certificates", "acta"})
    void whatNamesPeopleDoesSoMasked(String kind) {
        assertTrue(NIF.matcher(exported(kind)).find());
        assertTrue(exported(kind, "--public").contains("***"));
    }

    @Test
    void codesAndHashesByWhichANifCouldBeFoundAgainAreLeftOut() {
        assertEquals(
                "number,year,cfie,nif,name,schools,credits,hours,issued_on,status,replaced_by,file,"
                        + "ended_on,replaces",
                exported("certificates", "--public").lines().findFirst().orElseThrow());
    }

    /** In the order of whole NIFs the first digits of a masked one could be told. */
    @Test
    void theOrderTellsNothing() {
        List<String> rows = exported("teachers", "--public").lines().skip(1).toList();
        assertEquals(rows.stream().sorted().toList(), rows);
    }

    @ParameterizedTest
    @CsvSource({"teachers, nif", "consents, teacher", "projects, teachers"})
    void itIsNotImportedAgainByMistake(String kind, String column) throws IOException {
        Path file = folder.resolve(kind + ".csv");
        Files.writeString(file, exported(kind, "--public"));
        CfieRun.Run run = tool.run("import", kind, file.toString(), "--mode", "update");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("está enmascarado"), run.err());
        assertTrue(run.err().contains(": " + column + ": "), run.err());
    }
}
