package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In processes of their own: what a virtual machine loads to draw its first certificate. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColdStartTest {
    @TempDir private Path folder;

    /** What the processes do: draw a certificate and an acta with templates of that folder. */
    static final class Drawing {
        private Drawing() {}

        public static void main(String[] words) throws IOException {
            Path folder = Path.of(words[0]);
            Glyphs.check(Given.certificate(1));
            byte[] certificate = new CertificatePdf(folder).of(Given.certificate(1));
            byte[] acta = new ActaPdf(folder).of(Given.acta(3));
            Files.write(Path.of(words[1]), certificate);
            Files.write(Path.of(words[2]), acta);
        }
    }

    @Test
    void a_known_template_needs_no_pdf_library_and_gives_the_same_bytes() throws Exception {
        List<String> first = loaded("first");
        List<String> second = loaded("second");
        assertTrue(first.stream().anyMatch(ColdStartTest::isOfTheLibrary));
        assertEquals(List.of(), second.stream().filter(ColdStartTest::isOfTheLibrary).toList());
        for (String file : List.of("certificate", "acta")) {
            Path one = folder.resolve("first." + file);
            assertEquals(-1, Files.mismatch(one, folder.resolve("second." + file)));
        }
    }

    private static boolean isOfTheLibrary(String line) {
        return line.contains("org.apache.pdfbox") || line.contains("org.apache.fontbox");
    }

    /** The lines that name the classes loaded. */
    private List<String> loaded(String run) throws IOException, InterruptedException {
        Path log = folder.resolve(run + ".log");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:file=" + log,
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Drawing.class.getName(),
                                folder.resolve("cache").toString(),
                                folder.resolve(run + ".certificate").toString(),
                                folder.resolve(run + ".acta").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(run + ".out").toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> out(run));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replace(File.separator, "/"))
                    .map(line -> line.split(" source:")[0])
                    .toList();
        }
    }

    private String out(String run) {
        try {
            return Files.readString(folder.resolve(run + ".out"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
