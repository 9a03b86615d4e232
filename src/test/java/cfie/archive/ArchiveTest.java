package cfie.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Unavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes back, and what is not what was written is refused. */
final class ArchiveTest {
    private static final List<List<Optional<String>>> ROWS =
            List.of(
                    List.of(Optional.of("1"), Optional.empty(), Optional.of("")),
                    List.of(Optional.of("2"), Optional.of("a,\"b\"\r\n;c"), Optional.of("\"")),
                    List.of(Optional.of("3"), Optional.of("Łódź 🎓 \\x00"), Optional.empty()));

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void anArchive() throws IOException {
        file = write(folder.resolve("sound.zip"));
    }

    private static Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ArchiveWriter archive = new ArchiveWriter(out);
            archive.table("school", List.of("code", "name", "note"), ROWS::forEach);
            archive.table("empty", List.of("code"), visitor -> {});
            archive.finish(4, "cfie 1", Instant.parse("2026-06-30T10:00:00Z"));
        }
        return file;
    }

    /** Reads everything, as who restores it. */
    private static List<List<Optional<String>>> read(Path file) {
        List<List<Optional<String>>> rows = new ArrayList<>();
        try (Archive archive = Archive.open(file)) {
            archive.manifest().tables().forEach(table -> archive.each(table.name(), into(rows)));
        }
        return rows;
    }

    private static Archive.Reading into(List<List<Optional<String>>> rows) {
        return new Archive.Reading() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public void row(long line, List<Optional<String>> cells) {
                assertEquals(rows.size() + 2, line);
                rows.add(cells);
            }
        };
    }

    private static Unavailable refused(Path file) {
        Unavailable refused = assertThrows(Unavailable.class, () -> read(file));
        assertTrue(refused.reason().name().startsWith("ARCHIVE_"), refused.toString());
        return refused;
    }

    @Test
    void whatIsAbsentAndWhatIsEmptyComeBackAsTheyWere() {
        assertEquals(ROWS, read(file));
    }

    @Test
    void theSameTablesAreTheSameBytes() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(file), Files.readAllBytes(write(folder.resolve("again.zip"))));
    }

    @Test
    void noByteCanBeAnother() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Path flipped = folder.resolve("flipped.zip");
        for (int at = 0; at < sound.length; at++) {
            byte[] bytes = sound.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            refused(Files.write(flipped, bytes));
        }
    }

    @Test
    void nothingCanBeMissingOrMore() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Path other = folder.resolve("other.zip");
        for (int length = 0; length < sound.length; length++) {
            refused(Files.write(other, Arrays.copyOf(sound, length)));
            refused(Files.write(other, Arrays.copyOfRange(sound, length + 1, sound.length)));
        }
        refused(Files.write(other, Arrays.copyOf(sound, sound.length + 1)));
    }

    @Test
    void aNewerFormIsToldAsSuch() throws IOException {
        String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        Path newer =
                Files.writeString(
                        folder.resolve("newer.zip"),
                        text.replace("cfie-backup 1 ", "cfie-backup 2 "),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(Unavailable.Reason.ARCHIVE_NEWER, refused(newer).reason());
    }

    static Stream<Arguments> forgeries() {
        String header = "\"code\",\"name\",\"note\"\n";
        return Stream.of(
                spoiled(Fault.ENTRY_UNKNOWN, it -> it.add("more.csv", "x")),
                spoiled(Fault.ENTRY_UNKNOWN, it -> it.add("../school.csv", "x")),
                spoiled(Fault.ENTRY_UNKNOWN, it -> it.add("/etc/school.csv", "x")),
                spoiled(Fault.ENTRY_UNKNOWN, it -> it.add("folder/", "")),
                spoiled(Fault.ENTRY_DOUBLE, it -> it.add("school.csv", "x")),
                spoiled(
                        Fault.ENTRY_DOUBLE,
                        it -> it.add("manifest.json", it.text("manifest.json"))),
                spoiled(Fault.ENTRY_MISSING, it -> it.remove("empty.csv")),
                spoiled(Fault.ENTRY_MISSING, it -> it.remove("manifest.json")),
                spoiled(Fault.SUM, it -> it.replace("school.csv", "\"3\"", "\"4\"")),
                spoiled(Fault.SUM, it -> it.replace("school.csv", "\"1\",,\"\"\n", "")),
                spoiled(
                        Fault.SUM,
                        it -> it.replace("manifest.json", "\"rows\" : 3", "\"rows\" : 2")),
                spoiled(Fault.TOO_LARGE, it -> it.replace("school.csv", "\"3\"", "\"3333\"")),
                spoiled(
                        Fault.TOO_LARGE,
                        it -> it.add("x", "").remove("x").retell("school", bomb())),
                spoiled(Fault.ROW, it -> it.retell("school", header + "1,2,3\n")),
                spoiled(Fault.ROW, it -> it.retell("school", header + "\"1\",\"2\"x,\"3\"\n")),
                spoiled(Fault.ROW, it -> it.retell("school", header + "\"1\",\"2\",\"3\"")),
                spoiled(Fault.ROW, it -> it.retell("school", header + "\"1\",\"2\",\"3\n")),
                spoiled(Fault.MANIFEST, it -> it.remove("manifest.json").add("manifest.json", "")));
    }

    private static Arguments spoiled(Fault fault, UnaryOperator<Forgery> spoiling) {
        return Arguments.of(fault, spoiling);
    }

    /** A thousand times smaller when packed. */
    private static String bomb() {
        return "\"" + "0".repeat(8_000_000) + "\"\n";
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aSealThatIsRightDoesNotMakeItSound(Fault fault, UnaryOperator<Forgery> spoiling)
            throws IOException {
        Path forged = spoiling.apply(Forgery.of(file)).write(folder.resolve("forged.zip"));
        assertEquals(fault, refused(forged).details().get(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"schema\" : 4|\"schema\" : 0",
                "\"schema\" : 4|\"schema\" : null",
                "\"schema\" : 4|\"schema\" : 4e99",
                "\"schema\" : 4|\"schema\" : 4, \"more\" : 1",
                "\"format\" : 1|\"format\" : 7",
                "\"moment\" : \"2026|\"moment\" : \"next year",
                "\"cfie\" : \"cfie 1\"|\"cfie\" : null",
                "\"rows\" : 3|\"rows\" : -3",
                "\"name\" : \"empty\"|\"name\" : \"school\"",
                "\"name\" : \"empty\"|\"name\" : \"../empty\"",
                "\"tables\" : [|\"tables\" : [ null,",
                "\"tables\" : [|\"tables\" : [ 7,",
                "\"tables\" : [|\"tables\" : 7, \"x\" : ["
            })
    void aManifestThatIsNoneIsRefused(String change) throws IOException {
        String[] texts = change.split("\\|");
        Path forged =
                Forgery.of(file)
                        .replace("manifest.json", texts[0], texts[1])
                        .write(folder.resolve("forged.zip"));
        assertEquals(Fault.MANIFEST, refused(forged).details().get(2));
    }

    @Test
    void aManifestThatIsDeepOrGiantIsRefused() throws IOException {
        Forgery deep = Forgery.of(file).remove("manifest.json");
        deep.add("manifest.json", "[".repeat(900_000));
        assertEquals(
                Fault.MANIFEST, refused(deep.write(folder.resolve("deep.zip"))).details().get(2));
        Forgery giant = Forgery.of(file);
        giant.replace("manifest.json", "cfie 1", "c".repeat(1 << 20));
        assertEquals(
                Fault.TOO_LARGE,
                refused(giant.write(folder.resolve("giant.zip"))).details().get(2));
    }

    @Test
    void aGiantCellIsRefused() throws IOException {
        String noise =
                new java.util.Random(7)
                        .ints(RowReader.LONGEST, 'a', 'z')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        Path forged =
                Forgery.of(file)
                        .retell("school", "\"code\"\n\"" + noise + "\"\n")
                        .write(folder.resolve("giant.zip"));
        assertEquals(Fault.ROW, refused(forged).details().get(2));
    }
}
