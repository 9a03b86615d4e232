package cfie.store.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.archive.Archive;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.Institution;
import cfie.domain.issued.IssuedCertificate;
import cfie.store.Register;
import cfie.store.engine.Address;
import cfie.store.engine.Schema;
import cfie.store.engine.Visit;
import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import cfie.testkit.Server;
import cfie.value.Body;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Unavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of an earlier version: told so, and brought up to date with all it holds. */
final class UpgradeTest {
    private static final String[] ISSUED_BEFORE = {
        "insert into setting (name, content) values ('integrity_secret', '00ff')",
        "insert into issuer (id, post, place, legal_basis) values (1, 'P', 'Zamora', 'Ley')",
        "insert into centre (cfie, director) values ('MIRANDA_DE_EBRO', 'Olga')",
        "insert into certificate_counter (academic_year, cfie, last_running)"
                + " values (2025, 'ZAMORA', 1)",
        "insert into certificate (academic_year, cfie, running, nif, given_name, surname1,"
                + " issued_on, issuer, integrity_code, status) values (2025, 'ZAMORA', 1,"
                + " '12345678Z', 'Ana', 'G', date '2026-06-30', 1, '00000-00000-00000-00000',"
                + " 'VALID')",
        "insert into certificate_item (academic_year, cfie, running, ordinal, nif, project, school,"
                + " school_name, title, kind, duration, starts_on, ends_on, credits, standing)"
                + " values (2025, 'ZAMORA', 1, 1, '12345678Z', 'P1', '49000001', 'IES', 'T', 'NEW',"
                + " 'ACADEMIC_YEAR', date '2025-10-01', date '2026-05-29', 4, true)"
    };

    @TempDir Path folder;
    private Address address;

    @BeforeEach
    void aRegisterOfVersionTwo() throws SQLException {
        address = Address.parse(folder.resolve("register").toString());
        String url = "jdbc:h2:file:" + folder.resolve("register") + ";DATABASE_TO_LOWER=TRUE";
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:cfie/store/migration")
                .target("2")
                .load()
                .migrate();
        onTheFile(ISSUED_BEFORE);
    }

    @Test
    void openingItAsksForInit() {
        Unavailable old = assertThrows(Unavailable.class, () -> Register.open(address).close());
        assertEquals(Unavailable.Reason.REGISTER_OLD, old.reason());
    }

    @Test
    void broughtUpToDateItHoldsWhatWasIssued() {
        assertFalse(Register.create(address));
        checkHeld(address);
    }

    /** The archive is of before the upgrade, and a register of today comes of it. */
    @Test
    void anArchiveOfItMakesARegisterOfToday() {
        Path file = folder.resolve("old.zip");
        Register.create(address, Visit.UNANNOUNCED, older -> RestoringTest.written(older, file));
        Address server = Server.nothing();
        Address other = Address.parse(folder.resolve("other").toString());
        for (Address place : List.of(server, other)) {
            try (Archive archive = Archive.open(file)) {
                assertEquals(2, archive.manifest().schema());
                Register.restore(place, Visit.UNANNOUNCED, archive, rows -> {});
            }
            checkHeld(place);
        }
        Server.drop(server);
    }

    private static void checkHeld(Address place) {
        try (Register register = Register.open(place)) {
            IssuedCertificate held =
                    register.certificates()
                            .find(new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1))
                            .orElseThrow();
            assertEquals(CertificateStatus.VALID, held.status());
            assertEquals(Optional.empty(), held.ending());
            assertEquals(Credits.of("4"), held.certificate().credits());
            Institution centre =
                    register.institutions().on(Body.of(Cfie.MIRANDA_DE_EBRO), Given.TODAY);
            assertEquals(Optional.of("Olga"), centre.director());
            assertEquals(Institution.ALWAYS, centre.key().since());
            assertEquals(Optional.of("CFIE de Miranda de Ebro"), centre.name());
            assertEquals(2, register.certificates().take(Given.YEAR, Cfie.ZAMORA, 1));
        }
    }

    @Test
    void itsLedgerBeginsWithThatItWasBroughtUpToDate() {
        CfieRun tool = new CfieRun(address.toString());
        tool.run("init").ending(0);
        tool.run("init").ending(0);
        assertEquals(
                """
                     1  2026-06-30 10:00:00 UTC  marta: Registro
                        registro puesto al día; lo anterior no consta aquí · esquema %d
                """
                        .formatted(Schema.VERSION)
                        .indent(0),
                tool.run("audit").ending(0));
    }

    @Test
    void itCanBeAskedWhatWouldBeDone() {
        CfieRun tool = new CfieRun(address.toString());
        String said = tool.run("init", "--dry-run").ending(0);
        assertEquals(said, tool.run("init", "-n").ending(0));
        assertTrue(said.contains("versión anterior"), said);
        tool.run("audit").ending(5);
    }

    @Test
    void anUpgradeThatStopsHalfWayCanBeDoneAgain() throws Exception {
        onTheFile("create table picture (sha256 integer)");
        assertThrows(FlywayException.class, () -> Register.create(address));
        onTheFile("drop table picture");
        broughtUpToDateItHoldsWhatWasIssued();
    }

    @Test
    void whatAKilledUpgradeLeftBehindIsNoMatter() throws Exception {
        Path left = folder.resolve(".register.cfie-1a2b.tmp.mv.db");
        Files.writeString(left, "H:2, and no more");
        Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
        new CfieRun(address.toString()).run("init").ending(0);
        assertFalse(Files.exists(left));
    }

    private void onTheFile(String... statements) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("register") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void theFileStaysAsPrivateAsItWas() throws Exception {
        Path file = folder.resolve("register.mv.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Register.create(address);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
