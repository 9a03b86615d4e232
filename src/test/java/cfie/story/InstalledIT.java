package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out runs where it is put, with nothing of the machine it was built on. */
class InstalledIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path IMAGE = TARGET.resolve("image");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin";
    private static final String NO_JAVA = "/nonexistent";
    private static final LocalDateTime DAY_OF_ALL = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int PATIENCE_SECONDS = 300;

    @TempDir Path folder;

    private Path home;

    @BeforeEach
    void aHome() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
    }

    @Test
    void theZipRunsWhereItIsUnpackedAndMakesItsArchiveThere() throws Exception {
        Path unpacked = Unpacked.zip(only(".zip"), folder).resolve("cfie-0.1.0");
        Unpacked tool = new Unpacked(unpacked.resolve("bin/cfie"), home, JAVA);
        looksUpASchool(tool);
        waitForAnArchive(unpacked.resolve("lib"));
        tool.says("show", "school", "49999001");
        assertTrue(tool.hadAnArchive());
        assertEquals(List.of(), notes(home));
        for (String file :
                List.of(
                        "doc/guia.html",
                        "share/man/man1/cfie.1",
                        "share/zsh/site-functions/_cfie")) {
            assertTrue(Files.isRegularFile(unpacked.resolve(file)), file);
        }
    }

    @Test
    void whoMayNotWriteThereKeepsTheArchiveInTheirCache() throws Exception {
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(
                Files.isExecutable(setpriv) && "root".equals(System.getProperty("user.name")),
                "only root can become another user, with setpriv");
        for (Path open : List.of(folder, home)) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        Path unpacked = Unpacked.zip(only(".zip"), folder).resolve("cfie-0.1.0");
        Unpacked tool = new Unpacked(unpacked.resolve("bin/cfie"), home, JAVA);
        List<String> nobody =
                List.of(setpriv.toString(), "--reuid=65534", "--regid=65534", "--clear-groups");
        tool.says(nobody, "init");
        Path cache = home.resolve(".cache/cfie/classes" + unpacked);
        waitForAnArchive(cache);
        tool.says(nobody, "--version");
        assertTrue(tool.hadAnArchive());
        assertEquals(List.of(), notes(unpacked));
    }

    @Test
    void theImageRunsWithoutAnyJava() throws Exception {
        assumeTrue(
                Files.isDirectory(IMAGE),
                "this JDK came without jmods: -Pimage links from the JDK itself, from Java 24 on");
        Unpacked tool = new Unpacked(IMAGE.resolve("bin/cfie"), home, NO_JAVA);
        looksUpASchool(tool);
        assertTrue(tool.hadAnArchive());
        tool.says("demo", "--teachers", "5", home.resolve("demo").toString());
        String verified =
                tool.says(
                        "verify",
                        home.resolve("demo/certificados").toString(),
                        "--db",
                        home.resolve("demo/register").toString());
        assertTrue(verified.contains("VÁLIDO"), verified);
    }

    @Test
    void theDebianPackageBringsTheCommand() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "no dpkg-deb to unpack with");
        Process unpacking =
                new ProcessBuilder("dpkg-deb", "-x", only(".deb").toString(), folder.toString())
                        .inheritIO()
                        .start();
        assertEquals(0, unpacking.waitFor());
        leaveArchivesAlone(folder.resolve("usr/share/cfie/lib"));
        looksUpASchool(new Unpacked(folder.resolve("usr/bin/cfie"), home, JAVA));
        for (String text : List.of("copyright", "THIRD-PARTY.txt", "guia.html", "changelog.gz")) {
            assertTrue(
                    Files.isRegularFile(folder.resolve("usr/share/doc/cfie").resolve(text)), text);
        }
        for (String file :
                List.of(
                        "man/man1/cfie.1",
                        "man/es/man1/cfie.1",
                        "bash-completion/completions/cfie",
                        "zsh/vendor-completions/_cfie",
                        "fish/vendor_completions.d/cfie.fish")) {
            assertTrue(Files.isRegularFile(folder.resolve("usr/share").resolve(file)), file);
        }
    }

    @Test
    void nothingTellsWhenOrForWhichJavaItWasPacked() throws IOException {
        try (ZipFile zip = new ZipFile(only(".zip").toFile())) {
            zip.stream()
                    .forEach(
                            entry -> {
                                assertEquals(DAY_OF_ALL, entry.getTimeLocal(), entry.getName());
                                assertFalse(entry.getName().contains("classes-"), entry.getName());
                            });
        }
    }

    private static void looksUpASchool(Unpacked tool) throws Exception {
        assertEquals("cfie 0.1.0\n", tool.says("--version"));
        tool.says("init");
        tool.says("import", "schools", Path.of("samples/schools.csv").toAbsolutePath().toString());
        assertTrue(tool.says("show", "school", "49999001").contains("49999001"));
    }

    /** As if one were being made. */
    private static void leaveArchivesAlone(Path lib) throws IOException {
        String name = "classes-" + System.getProperty("java.runtime.version") + ".making";
        Files.createDirectory(lib.resolve(name));
    }

    private static Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertEquals(1, found.size(), found.toString());
            return found.get(0);
        }
    }

    private static void waitForAnArchive(Path lib) throws Exception {
        for (int second = 0; second < PATIENCE_SECONDS && notes(lib).isEmpty(); second++) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertEquals(1, notes(lib).size(), "no archive of classes came about in " + lib);
    }

    private static List<Path> notes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".for")).toList();
        }
    }
}
