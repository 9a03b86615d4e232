package cfie.cli.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.store.engine.Address;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import cfie.testkit.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a register that the tool makes by itself. */
final class SafetyCopyTest {
    @TempDir Path folder;
    private CfieRun tool;
    private Path file;

    @BeforeEach
    void theYearOfTheSamples() throws IOException {
        tool = SampleYear.in(folder);
        file = folder.resolve("copy.zip");
    }

    private CfieRun.Run backup(String... more) {
        return tool.run(with(more, "backup", file.toString()));
    }

    private CfieRun.Run certify(String... more) {
        return tool.run(
                with(more, "certify", "--year", "2025", "--out", folder.resolve("out").toString()));
    }

    private static String[] with(String[] more, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private List<String> copies() throws IOException {
        Path own = folder.resolve("register-backups");
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void certifyingKeepsWhatThereWasBeforeOnlyIfSomethingChanges() throws IOException {
        certify("--dry-run").ending(0);
        assertEquals(List.of(), copies());
        backup().ending(0);
        CfieRun.Run run = certify("-v");
        assertEquals(List.of("2026-06-30T10-00-00.000Z-certify.zip"), copies());
        Path copy = folder.resolve("register-backups/2026-06-30T10-00-00.000Z-certify.zip");
        assertTrue(run.err().contains(copy.toString()), run.err());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
        Files.delete(copy);
        certify().ending(0);
        assertEquals(List.of(), copies());
    }

    @Test
    void synchronisingSchoolsKeepsWhatThereWasBefore() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "code,name,ownership\n49999001,CEIP Solo,public\n");
        String[] sync = {"import", "schools", list.toString(), "--mode", "sync", "--yes"};
        tool.run(with(sync, "--dry-run"));
        assertEquals(List.of(), copies());
        CfieRun.Run closing = tool.run(sync);
        closing.ending(0);
        assertEquals(List.of("2026-06-30T10-00-00.000Z-import.zip"), copies());
        assertTrue(closing.err().contains("cfie restore"), closing.err());
        assertTrue(closing.err().contains(copies().get(0)), closing.err());
        Files.delete(folder.resolve("register-backups").resolve(copies().get(0)));
        tool.run(sync).ending(0);
        assertEquals(List.of(), copies());
    }

    @Test
    void theCopiesOfASharedRegisterAreAmongOnesOwnData() throws IOException {
        backup().ending(0);
        Address server = Server.nothing();
        CfieRun shared = new CfieRun(server.toString());
        shared.run("restore", file.toString()).ending(0);
        String[] certify = {"certify", "--year", "2025", "--out", folder + "/out", "-v"};
        String told = shared.run(certify).err();
        Server.drop(server);
        Matcher copy = Pattern.compile("target/data/cfie/backups/\\S+zip").matcher(told);
        assertTrue(copy.find(), told);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(Path.of(copy.group())));
    }

    @Test
    void anOlderRegisterIsKeptAsItWas() throws IOException {
        Path older = folder.resolve("older");
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + older + ";DATABASE_TO_LOWER=TRUE", "", "")
                .locations("classpath:cfie/store/migration")
                .target("2")
                .load()
                .migrate();
        tool.run("init", "--db", older.toString()).ending(0);
        Path copies = folder.resolve("older-backups");
        assertTrue(Files.exists(copies.resolve("2026-06-30T10-00-00.000Z-init.zip")));
    }

    @Test
    void ofEachReasonTheLastAreKeptAndNothingElseIsTouched() throws IOException {
        Path own = Files.createDirectory(folder.resolve("register-backups"));
        for (String name :
                List.of(
                        "2025-01-01T00-00-00.000Z-certify.zip",
                        "2025-01-02T00-00-00.000Z-certify.zip",
                        "2025-01-01T00-00-00.000Z-init.zip",
                        "2024-mine-certify.zip")) {
            Files.createFile(own.resolve(name));
        }
        certify("--keep-backups", "2").ending(0);
        assertEquals(
                List.of(
                        "2024-mine-certify.zip",
                        "2025-01-01T00-00-00.000Z-init.zip",
                        "2025-01-02T00-00-00.000Z-certify.zip",
                        "2026-06-30T10-00-00.000Z-certify.zip"),
                copies());
    }

    @Test
    void whereNoCopyCanBeKeptNothingIsChanged() throws IOException {
        Files.createFile(folder.resolve("register-backups"));
        CfieRun.Run run = certify();
        assertEquals(Exit.UNAVAILABLE.code(), run.exit());
        assertTrue(run.err().contains("--keep-backups 0"), run.err());
        assertEquals("", tool.run("list", "certificates", "--format", "ids").ending(0));
        certify("--keep-backups", "0").ending(0);
        assertEquals(14, tool.run("list", "certificates", "--format", "ids").out().lines().count());
    }

    @Test
    void aNumberOfCopiesThatIsNoneIsRefused() {
        assertEquals(Exit.USAGE.code(), certify("--keep-backups", "many").exit());
        assertEquals(Exit.USAGE.code(), certify("--keep-backups", "-1").exit());
    }

    @Test
    void besideAnEncipheredRegisterThereAreCopiesOnlyIfSomebodySaysSo() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "una-clave-bastante-larga\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        backup().ending(0);
        for (String copies : List.of("", "1")) {
            Path place = folder.resolve("enciphered" + copies);
            String[] there = {"--db", place.toString(), "--db-key-file", key.toString()};
            tool.run(with(there, "restore", file.toString())).ending(0);
            String[] kept = copies.isEmpty() ? there : with(there, "--keep-backups", copies);
            certify(kept).ending(0);
            assertEquals(!copies.isEmpty(), Files.exists(Path.of(place + "-backups")), copies);
        }
    }
}
