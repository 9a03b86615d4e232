package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cfie.certificate.VeraPdf;
import cfie.cli.command.Exit;
import cfie.cli.file.Hashes;
import cfie.cli.kind.Kind;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office keeps of a closed year: all of it, as it was issued, and sums that prove it. */
final class YearPackTest {
    @TempDir Path folder;
    private CfieRun tool;
    private Path pack;

    @BeforeEach
    void theYearOfTheSamplesIsClosed() throws IOException {
        tool = SampleYear.in(folder);
        pack = folder.resolve("pack/2025-2026");
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
        tool.run("year", "close", "2025", "--yes", "--out", folder.resolve("pack").toString())
                .ending(0);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasIssuedLiesThereByteForByte() throws IOException {
        Path issued = folder.resolve("out/2025-2026");
        List<String> files = files(issued);
        assertTrue(files.size() > 14, files::toString);
        for (String file : files) {
            assertEquals(Hashes.ofFile(issued.resolve(file)), Hashes.ofFile(pack.resolve(file)));
        }
    }

    @Test
    void everyKindIsThereWithTheRowsOfTheYear() throws IOException {
        assertEquals(
                Arrays.stream(Kind.values())
                        .map(kind -> kind.word() + ".csv")
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(files(pack.resolve("datos"))));
        assertEquals(
                tool.run("export", "projects", "--year", "2025").out(),
                Files.readString(pack.resolve("datos/projects.csv")));
    }

    @Test
    void theReportIsTheOneOfTheDayOfClosingAndComesBackByteForByte() throws IOException {
        String closed = folder.resolve("report.html").toString();
        tool.run("report", "--year", "2025", "--out", closed).ending(0);
        assertEquals(
                Files.readString(folder.resolve("report.html")),
                Files.readString(pack.resolve("informe.html")));
        assertTrue(Files.readString(pack.resolve("informe.html")).contains("junio de 2026"));
        byte[] pdf = Files.readAllBytes(pack.resolve("informe.pdf"));
        VeraPdf.assertSound(pdf);
        Files.delete(pack.resolve("informe.pdf"));
        tool.run(
                        "year",
                        "close",
                        "2025",
                        "--yes",
                        "--date",
                        "2026-07-15",
                        "--out",
                        folder.resolve("pack").toString())
                .ending(0);
        assertArrayEquals(pdf, Files.readAllBytes(pack.resolve("informe.pdf")));
        theSumsAreOfEveryFile();
    }

    @Test
    void theSumsAreOfEveryFile() throws IOException {
        List<String> said = Files.readAllLines(pack.resolve("SHA256SUMS"));
        List<String> there =
                files(pack).stream()
                        .filter(file -> !file.equals("SHA256SUMS"))
                        .map(file -> Hashes.ofFile(pack.resolve(file)) + "  " + file)
                        .toList();
        assertEquals(there, said);
    }

    private CfieRun.Run closeAgain() {
        String out = folder.resolve("pack").toString();
        return tool.run("year", "close", "2025", "--yes", "--out", out);
    }

    @Test
    void whatAnotherRunIsWritingIsNotSummed() throws IOException {
        Path draft = pack.resolve("datos/.projects.csv.cfie-1a2b.tmp");
        Files.writeString(draft, "half");
        closeAgain().ending(0);
        assertTrue(Files.exists(draft));
        Files.delete(draft);
        theSumsAreOfEveryFile();
    }

    @Test
    void aFolderThatCannotBeReadIsToldAsSuch() throws IOException {
        Path shut = Files.createDirectory(pack.resolve("datos/shut"));
        assumeTrue(shut.toFile().setReadable(false) && !Files.isReadable(shut));
        try {
            CfieRun.Run run = closeAgain();
            assertEquals(Exit.INPUT.code(), run.exit(), run.err());
        } finally {
            assertTrue(shut.toFile().setReadable(true));
        }
    }

    @Test
    void theRegisterInItIsClosedToo() {
        String copy = folder.resolve("copy").toString();
        tool.run("restore", pack.resolve("registro.zip").toString(), "--db", copy).ending(0);
        assertTrue(
                tool.run("year", "list", "--format", "csv", "--db", copy)
                        .out()
                        .contains("2025/2026,closed,"));
    }
}
