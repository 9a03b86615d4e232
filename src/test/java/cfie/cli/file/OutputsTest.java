package cfie.cli.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import cfie.value.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a whole year: each person's in its own, in a folder as in a ZIP file. */
final class OutputsTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void theYearOfTheSamples() throws IOException {
        tool = SampleYear.in(folder);
    }

    private void certify(String... where) {
        tool.run(
                        Stream.concat(Stream.of("certify", "--year", "2025"), Stream.of(where))
                                .toArray(String[]::new))
                .ending(0);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Map<String, byte[]> files(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private Map<String, byte[]> zipped(String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(folder.resolve(name).toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Compares each line of each manifest with the file that it names. */
    private static int checkManifests(Map<String, byte[]> files) throws IOException {
        int checked = 0;
        for (String manifest :
                files.keySet().stream().filter(name -> name.contains("manifest-")).toList()) {
            List<String> lines =
                    new String(files.get(manifest), StandardCharsets.UTF_8).lines().toList();
            assertEquals("number,name,file,sha256", lines.get(0));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                byte[] pdf = files.get(cells[2]);
                assertEquals(Sha256.hex(pdf), cells[3], line);
                assertTrue(text(pdf).contains(" " + cells[1] + " con NIF"), line);
                assertTrue(text(pdf).contains(cells[0]), line);
                checked++;
            }
        }
        return checked;
    }

    @Test
    void eachFileHoldsThePersonThatTheManifestSays() throws IOException {
        certify("--out", at("out"), "--zip", at("out.zip"));
        Map<String, byte[]> files = files("out");
        long certificates =
                files.keySet().stream().filter(name -> name.matches(".*-\\d{4}.pdf")).count();
        assertTrue(certificates > 10, files.keySet()::toString);
        assertEquals(certificates, checkManifests(files));
        assertEquals(certificates, checkManifests(zipped("out.zip")));
    }

    @Test
    void theZipHoldsWhatTheFolderHolds() throws IOException {
        certify("--out", at("out"), "--zip", at("out.zip"));
        Map<String, byte[]> files = files("out");
        Map<String, byte[]> zipped = zipped("out.zip");
        assertEquals(files.keySet(), zipped.keySet());
        files.forEach((name, bytes) -> assertArrayEquals(bytes, zipped.get(name), name));
    }

    @Test
    void theZipIsTheSameEveryTimeWithAFolderOrWithout() throws IOException {
        certify("--zip", at("first.zip"));
        certify("--zip", at("second.zip"), "--out", at("out"));
        certify("--zip", at("first.zip"), "--out", at("out"));
        byte[] first = Files.readAllBytes(folder.resolve("first.zip"));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("second.zip")));
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void aManifestThatIsLostOrDamagedComesBack() throws IOException {
        certify("--out", at("out"));
        Map<String, byte[]> before = files("out");
        Path manifest = folder.resolve("out/2025-2026/zamora/manifest-2025-2026-zamora.csv");
        Files.writeString(manifest, "damaged");
        Files.delete(folder.resolve("out/2025-2026/leon/manifest-2025-2026-leon.csv"));
        certify("--out", at("out"));
        Map<String, byte[]> after = files("out");
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
    }

    @Test
    void aZipThatCannotBeWrittenStopsEverythingBefore() throws IOException {
        Files.createDirectory(folder.resolve("taken.zip"));
        CfieRun.Run run = tool.run("certify", "--year", "2025", "--zip", at("taken.zip"));
        assertEquals(Exit.UNAVAILABLE.code(), run.exit());
        assertEquals("", tool.run("list", "certificates", "--format", "ids").ending(0));
    }
}
