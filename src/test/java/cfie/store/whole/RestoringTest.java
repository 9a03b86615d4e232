package cfie.store.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.archive.Archive;
import cfie.archive.ArchiveWriter;
import cfie.archive.Fault;
import cfie.archive.Forgery;
import cfie.archive.Manifest;
import cfie.store.Register;
import cfie.store.engine.Address;
import cfie.store.engine.Door;
import cfie.store.engine.FileAddress;
import cfie.store.engine.Schema;
import cfie.store.engine.Visit;
import cfie.testkit.AnOffice;
import cfie.testkit.Engine;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Server;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A register made of an archive, on each engine: the same as the one of which it is, or none. */
@OnBothEngines
final class RestoringTest {
    private static final String[] CONTENT = {
        "insert into teacher (nif, given_name, surname1, surname2)"
                + " values ('12345678Z', 'Ana «Ñ» \"x\"', 'Gó\nmez', '')",
        "insert into teacher (nif, given_name, surname1, surname2)"
                + " values ('00000000T', 'Łucja', 'D’Ors, \\x00', null)",
        "insert into school (code, name, ownership, subsidised, email, first_year, last_year,"
                + " status, funding) values ('49000001', '🎓', 'PUBLIC', null, 'x@y.es', 2025, 2025,"
                + " 'ACTIVE', null), ('49000002', ' ', 'PRIVATE', false, 'x@y.es', 2025, 2026,"
                + " 'ACTIVE', '2025:yes|2026:no')",
        "insert into registration (nif, school, registered_on)"
                + " values ('12345678Z', '49000001', date '2025-09-01')",
        "insert into area (province, municipality, cfie) values ('49', '🎓', 'ZAMORA'), ('49', 'ﬀ', 'ZAMORA')",
        "insert into issuer (id, post, place, legal_basis) values (1, 'P', 'Zamora', 'Ley')",
        "insert into certificate_counter values (2025, 'ZAMORA', 1)",
        "insert into certificate (academic_year, cfie, running, nif, given_name, surname1,"
                + " issued_on, issuer, integrity_code, status) values (2025, 'ZAMORA', 1,"
                + " '12345678Z', 'Ana', 'G', date '2026-06-30', 1, '00000-00000-00000-00000',"
                + " 'VALID')",
        "insert into certificate_item (academic_year, cfie, running, ordinal, nif, project, school,"
                + " school_name, title, kind, duration, starts_on, ends_on, credits, standing)"
                + " values (2025, 'ZAMORA', 1, 1, '12345678Z', 'P1', '49000001', 'IES', 'T', 'NEW',"
                + " 'ACADEMIC_YEAR', date '2025-10-01', date '2026-05-29', 0.0500, true)",
        "insert into signed_copy values (2025, 'ZAMORA', 1, 1, 'h', 'S', '1',"
                + " timestamp with time zone '2026-07-01 00:30:00.123456+02:00', date '2026-07-02')"
    };

    private static final Set<String> SUMS = Set.of("fresh.sums", "other.sums");

    @RegisterExtension final AnOffice office = new AnOffice();
    @TempDir Path folder;
    private Address fresh;
    private Path archive;

    @BeforeEach
    void anArchiveOfARegisterWithAllKindsOfValues(Engine engine) throws SQLException {
        String octets = engine == Engine.FILE ? "X'00ff80'" : "'\\x00ff80'";
        office.tamper(
                String.join("; ", CONTENT)
                        + "; insert into certificate_signature values (2025, 'ZAMORA', 1, "
                        + octets
                        + ", timestamp with time zone '2026-07-01 00:30:00Z', '')");
        archive = written(office.register(), "archive.zip");
        fresh = engine == Engine.FILE ? file("fresh") : Server.nothing();
    }

    @AfterEach
    void noTrace() {
        if (!(fresh instanceof FileAddress)) {
            Server.drop(fresh);
        }
    }

    private Address file(String name) {
        return Address.parse(folder.resolve("place").resolve(name).toString());
    }

    private Path written(Register register, String name) {
        return written(register.contents(), folder.resolve(name));
    }

    static Path written(Contents contents, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            ArchiveWriter writer = new ArchiveWriter(out);
            contents.writeTo(writer, rows -> {});
            writer.finish(contents.version(), "cfie", Instant.EPOCH);
            return file;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void restore(Path file, Address place) {
        try (Archive archive = Archive.open(file)) {
            Register.restore(place, Visit.UNANNOUNCED, archive, rows -> {});
        }
    }

    private static void rehearse(Path file, Address place) {
        try (Archive archive = Archive.open(file)) {
            Register.rehearse(place, archive, rows -> {});
        }
    }

    private static Manifest manifest(Path file) {
        try (Archive archive = Archive.open(file)) {
            return archive.manifest();
        }
    }

    /** But for the check sums of a register that stands. */
    private long leftBeside() throws IOException {
        Path place = folder.resolve("place");
        if (!Files.exists(place)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> !SUMS.contains(file.getFileName().toString())).count();
        }
    }

    @Test
    void whatWasHeldIsHeldAgainOnBothEngines() throws IOException {
        restore(archive, fresh);
        Address other = fresh instanceof FileAddress ? Server.nothing() : file("other");
        restore(archive, other);
        try (Register own = Register.open(fresh);
                Register foreign = Register.open(other)) {
            assertEquals(manifest(archive), manifest(written(own, "own.zip")));
            assertEquals(
                    manifest(archive).rows(), manifest(written(foreign, "foreign.zip")).rows());
            assertEquals(
                    office.register().seal().coder().apply("x"), foreign.seal().coder().apply("x"));
        }
        assertEquals(
                1, leftBeside(), "the register and nothing else, since one of the two is a file");
        assertEquals(
                Refusal.Reason.REGISTER_EXISTS,
                assertThrows(Refusal.class, () -> restore(archive, fresh)).reason());
        if (!(other instanceof FileAddress)) {
            Server.drop(other);
        }
    }

    @Test
    void rehearsingLeavesNothing() throws IOException {
        rehearse(archive, fresh);
        assertEquals(0, leftBeside());
        restore(archive, fresh);
        assertThrows(Refusal.class, () -> rehearse(archive, fresh));
    }

    private static List<Forged> forgeries() {
        return List.of(
                forged(Fault.MANIFEST, it -> it.rename("acta", "minute")),
                forged(Fault.COLUMNS, it -> it.retell("decision", "\"project\"\n")),
                forged(Fault.ROW, it -> it.retell("teacher", header(it, "teacher") + "\"1\"\n")),
                forged(Fault.CELL, it -> day(it, "30 June")),
                forged(Fault.CELL, it -> day(it, "+2026-06-30")),
                forged(Fault.CELL, it -> counted(it, "+2025")),
                forged(Fault.CELL, it -> counted(it, "02025")),
                forged(Fault.CELL, it -> counted(it, "2".repeat(99))),
                forged(Fault.CELL, it -> octets(it, "00ff80")),
                forged(Fault.CELL, it -> octets(it, "\\x00f")),
                forged(Fault.CELL, it -> octets(it, "\\x00FF80")),
                forged(Fault.REFUSED, it -> teacher(it, "\"12345678Z\",\"A\",\"B\",,,")),
                forged(Fault.REFUSED, it -> teacher(it, "\"00000001R\",\"A\",,,,")),
                forged(Fault.REFUSED, it -> teacher(it, "\"999999999999\",\"A\",\"B\",,,")),
                forged(Fault.REFUSED, it -> it.retell("teacher", header(it, "teacher"))),
                forged(Fault.SECRET, it -> it.retell("setting", header(it, "setting"))));
    }

    private record Forged(Fault fault, UnaryOperator<Forgery> forging) {}

    private static Forged forged(Fault fault, UnaryOperator<Forgery> forging) {
        return new Forged(fault, forging);
    }

    private static Forgery teacher(Forgery forgery, String row) {
        return forgery.retell("teacher", forgery.text("teacher.csv") + row + "\n");
    }

    private static Forgery counted(Forgery forgery, String year) {
        return forgery.retell(
                "certificate_counter",
                forgery.text("certificate_counter.csv").replace("2025", year));
    }

    private static String header(Forgery forgery, String table) {
        return forgery.text(table + ".csv").lines().findFirst().orElseThrow() + "\n";
    }

    private static Forgery day(Forgery forgery, String day) {
        return forgery.retell(
                "registration", forgery.text("registration.csv").replace("2025-09-01", day));
    }

    private static Forgery octets(Forgery forgery, String octets) {
        return forgery.retell(
                "certificate_signature",
                forgery.text("certificate_signature.csv").replace("\\x00ff80", octets));
    }

    @Test
    void whatContradictsItselfMakesNoRegister() throws IOException {
        for (Forged one : forgeries()) {
            Path forged = one.forging.apply(Forgery.of(archive)).write(folder.resolve("f.zip"));
            Unavailable refused =
                    assertThrows(Unavailable.class, () -> restore(forged, fresh), one.fault.name());
            assertEquals(Unavailable.Reason.ARCHIVE_UNSOUND, refused.reason());
            assertEquals(one.fault, refused.details().get(2), refused.toString());
            assertEquals(0, leftBeside());
            assertThrows(Unavailable.class, () -> Register.open(fresh).close());
        }
        restore(archive, fresh);
    }

    @Test
    void rehearsingFindsTheSame() throws IOException {
        Path forged =
                teacher(Forgery.of(archive), "\"12345678Z\",\"A\",\"B\",,,")
                        .write(folder.resolve("f.zip"));
        Unavailable refused = assertThrows(Unavailable.class, () -> rehearse(forged, fresh));
        assertEquals(Fault.REFUSED, refused.details().get(2));
    }

    @Test
    void anArchiveOfANewerSchemaIsToldAsSuch() throws IOException {
        Path newer =
                Forgery.of(archive)
                        .replace("manifest.json", "\"schema\" : ", "\"schema\" : 9")
                        .write(folder.resolve("newer.zip"));
        Unavailable refused = assertThrows(Unavailable.class, () -> restore(newer, fresh));
        assertEquals(Unavailable.Reason.ARCHIVE_NEWER, refused.reason());
    }

    @Test
    void whatIsOlderIsShownBeforeItIsBroughtUpToDate() {
        Door.to(fresh, Visit.UNANNOUNCED).make(begun -> Schema.migrate(begun, 2));
        List<Integer> seen = new ArrayList<>();
        assertFalse(Register.create(fresh, Visit.UNANNOUNCED, older -> seen.add(older.version())));
        assertFalse(Register.create(fresh, Visit.UNANNOUNCED, older -> seen.add(older.version())));
        assertEquals(List.of(2), seen);
    }

    @Test
    void whatAKilledRestoreLeftDoesNotHarm() throws IOException {
        Door door = Door.to(fresh, Visit.UNANNOUNCED);
        assertThrows(
                IllegalStateException.class,
                () ->
                        door.make(
                                begun -> {
                                    Schema.migrate(begun);
                                    throw new IllegalStateException("killed");
                                }));
        assertThrows(Unavailable.class, () -> Register.open(fresh).close());
        restore(archive, fresh);
        try (Register own = Register.open(fresh)) {
            assertEquals(manifest(archive), manifest(written(own, "own.zip")));
        }
        assertTrue(leftBeside() <= 1);
        assertFalse(Register.create(fresh));
    }
}
