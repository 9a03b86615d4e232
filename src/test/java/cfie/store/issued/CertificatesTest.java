package cfie.store.issued;

import static cfie.testkit.Given.aCertificate;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Judge;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.Issuer;
import cfie.domain.issued.Picture;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates as rows: frozen, numbered, each work once. */
@OnBothEngines
final class CertificatesTest {
    private static final Issuer NAMED =
            new Issuer(
                    Optional.of("Carmen Ordóñez"),
                    "Directora",
                    "Toro",
                    "Ley",
                    Optional.of("https://cfie.example/?c="),
                    Insignia.NONE,
                    Optional.of("CFIE de Zamora y Toro"));
    private static final Certificate FIRST =
            aCertificate().granting("2.5", "P1").granting("1.5", "P2").certificate();
    private static final Certificate SECOND =
            aCertificate()
                    .numbered(Given.YEAR, Cfie.ZAMORA, 2)
                    .of(aTeacher().withNif(Given.nif(1)).named("Étienne", "Łuczak"))
                    .by(NAMED)
                    .certificate();

    @RegisterExtension final AnOffice office = new AnOffice();

    private Certificates shelf() {
        return office.register().certificates();
    }

    private void keep(Certificate... certificates) {
        office.keep(
                () -> {
                    for (Certificate one : certificates) {
                        shelf().take(one.number().year(), one.number().cfie(), 1);
                    }
                    shelf().add(List.of(certificates));
                });
    }

    @Test
    void whatWasIssuedComesBackAsItWas() {
        keep(FIRST, SECOND);
        office.reopen();
        assertEquals(List.of(FIRST, SECOND), office.certificates());
        assertEquals(Optional.of(IssuedCertificate.fresh(FIRST)), shelf().find(FIRST.number()));
        assertEquals(
                Optional.of(IssuedCertificate.fresh(SECOND)), shelf().find(SECOND.integrityCode()));
    }

    @Test
    void theyComeBackWithTheirPictures() {
        Picture logo = new Picture("ab12", 1, 1, new byte[] {1, 2});
        Issuer pictured =
                new Issuer(
                        NAMED.director(),
                        NAMED.post(),
                        NAMED.place(),
                        NAMED.legalBasis(),
                        NAMED.verificationAddress(),
                        new Insignia(Optional.of(logo), Optional.empty()));
        Certificate third =
                aCertificate()
                        .numbered(Given.YEAR, Cfie.ZAMORA, 3)
                        .of(aTeacher().withNif(Given.nif(2)))
                        .by(pictured)
                        .certificate();
        keep(FIRST, SECOND, third);
        office.reopen();
        assertEquals(List.of(FIRST, SECOND, third), office.certificates());
        assertEquals(NAMED, shelf().find(SECOND.number()).orElseThrow().certificate().issuer());
    }

    @Test
    void aHashIsKeptByNumberAndFindsItsCertificate() {
        keep(FIRST, SECOND);
        office.keep(() -> shelf().keepHashes(Map.of(SECOND.number(), "abc")));
        assertEquals(
                Map.of(
                        "abc",
                        new IssuedCertificate(
                                SECOND,
                                CertificateStatus.VALID,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("abc"))),
                shelf().bySha256(List.of("abc", "abcd")));
        assertEquals(
                Optional.empty(), shelf().find(FIRST.number()).flatMap(IssuedCertificate::sha256));
        assertEquals(
                Set.of(FIRST.number()),
                office.register().unmade().among(List.of(FIRST.number(), SECOND.number())));
    }

    @Test
    void numbersAreTakenWithoutGapsInEachYearAndCentre() {
        assertEquals(1, shelf().take(Given.YEAR, Cfie.ZAMORA, 3));
        assertEquals(4, shelf().take(Given.YEAR, Cfie.ZAMORA, 1));
        assertEquals(5, shelf().take(Given.YEAR, Cfie.ZAMORA, 2));
        assertEquals(1, shelf().take(Given.YEAR, Cfie.SORIA, 1));
        assertEquals(1, shelf().take(new AcademicYear(2026), Cfie.ZAMORA, 1));
    }

    @Test
    void whatStandsIsToldByTeacherAndProject() {
        keep(FIRST, SECOND);
        assertEquals(
                Map.of(
                        Given.NIF,
                        Map.of(
                                new ProjectCode("P1"),
                                new Judge.Standing(FIRST.number(), Credits.of("2.5"), Credits.NONE),
                                new ProjectCode("P2"),
                                new Judge.Standing(
                                        FIRST.number(), Credits.of("1.5"), Credits.NONE))),
                shelf().standing(Given.YEAR, Optional.of(Set.of(Given.NIF))));
        assertEquals(2, shelf().standing(Given.YEAR, Optional.empty()).size());
        assertEquals(Map.of(), shelf().standing(new AcademicYear(2024), Optional.empty()));
    }

    @Test
    void oneWorkStandsOnOneCertificateOnly() {
        keep(FIRST);
        Certificate again =
                aCertificate()
                        .numbered(Given.YEAR, Cfie.SORIA, 1)
                        .granting("1", "P1")
                        .certificate();
        assertThrows(DataAccessException.class, () -> keep(again));
        assertEquals(List.of(FIRST), office.certificates());
    }

    @Test
    void aNumberIsNeverUsedTwice() {
        keep(FIRST);
        Certificate again = aCertificate().of(aTeacher().withNif(Given.nif(1))).certificate();
        assertThrows(DataAccessException.class, () -> keep(again));
    }
}
