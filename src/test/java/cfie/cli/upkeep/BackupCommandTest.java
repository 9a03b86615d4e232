package cfie.cli.upkeep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a register that are asked for. */
final class BackupCommandTest {
    private static final int FLIPS = 60;

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

    private CfieRun.Run restore(String... more) {
        return tool.run(
                with(
                        more,
                        "restore",
                        file.toString(),
                        "--db",
                        folder.resolve("new/register").toString()));
    }

    private CfieRun.Run certify(String... more) {
        return tool.run(
                with(more, "certify", "--year", "2025", "--out", folder.resolve("out").toString()));
    }

    private static String[] with(String[] more, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        backup().ending(0);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void scriptsLearnWhatIsInIt() throws IOException {
        Map<String, Object> json = JSON.std.mapFrom(backup("--format", "json").ending(0));
        assertEquals(file.toString(), json.get("file"));
        assertEquals("2026-06-30T10:00:00Z", json.get("moment"));
        List<?> tables = (List<?>) json.get("tables");
        Map<?, ?> table =
                tables.stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> one.get("name").equals("teacher"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                (int) tool.run("list", "teachers", "--format", "ids").ending(0).lines().count(),
                table.get("rows"));
        assertEquals(json, JSON.std.mapFrom(restore("--format", "json").ending(0)));
    }

    @Test
    void aBackupIsReplacedByAYesAlone() throws IOException {
        backup().ending(0);
        byte[] before = Files.readAllBytes(file);
        certify("--keep-backups", "0").ending(0);
        assertEquals(Exit.USAGE.code(), backup().exit());
        tool.atATerminal();
        assertEquals(Exit.INTERRUPTED.code(), tool.typing("n\n").run("backup", "" + file).exit());
        assertArrayEquals(before, Files.readAllBytes(file));
        backup("--yes").ending(0);
        assertFalse(Arrays.equals(before, Files.readAllBytes(file)));
    }

    @Test
    void nothingElseIsReplacedLeastOfAllTheRegister() throws IOException {
        file = folder.resolve("register.mv.db");
        byte[] register = Files.readAllBytes(file);
        assertEquals(Exit.REFUSED.code(), backup("--yes").exit());
        assertArrayEquals(register, Files.readAllBytes(file));
    }

    @Test
    void whatIsDamagedIsRefusedWhereverItIs() throws IOException {
        backup().ending(0);
        byte[] sound = Files.readAllBytes(file);
        Random dice = new Random(7);
        for (int round = 0; round < FLIPS; round++) {
            byte[] bytes = sound.clone();
            bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
            Files.write(file, bytes);
            CfieRun.Run run = restore("--dry-run");
            assertTrue(run.exit() == 3 || run.exit() == 5, run.toString());
        }
        Files.write(file, Arrays.copyOf(sound, sound.length / 2));
        assertEquals(Exit.INPUT.code(), restore().exit());
        assertFalse(Files.exists(folder.resolve("new")));
    }
}
