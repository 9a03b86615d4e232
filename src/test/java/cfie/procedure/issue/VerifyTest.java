package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.IntegrityCode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register knows of a number, of a code and of a file. */
final class VerifyTest {
    private static final IntegrityCode UNKNOWN = new IntegrityCode("00000-00000-00000-00000");

    @RegisterExtension final AnOffice office = new AnOffice();

    private Certificate issued;

    @BeforeEach
    void aCertificateWhosePdfHasAHash() {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation());
        office.certify();
        issued = office.certificates().get(0);
        keepHash();
    }

    private void keepHash() {
        office.keep(
                () ->
                        office.register()
                                .certificates()
                                .keepHashes(Map.of(issued.number(), hash(issued))));
    }

    private static String hash(Certificate certificate) {
        return "hash of " + certificate.number();
    }

    private Verify verify() {
        return new Verify(office.register(), VerifyTest::hash);
    }

    private Verify.Result file(String sha256) {
        return file(sha256, Optional.empty(), Optional.empty()).result();
    }

    private Verify.Verification file(
            String sha256, Optional<CertificateNumber> number, Optional<IntegrityCode> code) {
        return verify().files(List.of(new Verify.Sighting(sha256, number, code))).get(0);
    }

    @Test
    void aCertificateIsValidByItsNumberItsCodeAndItsFile() {
        assertEquals(Verify.Result.VALID, verify().number(issued.number()).result());
        assertEquals(Verify.Result.VALID, verify().code(issued.integrityCode()).result());
        assertEquals(Verify.Result.VALID, file(hash(issued)));
        assertEquals(
                issued, verify().number(issued.number()).certificate().orElseThrow().certificate());
    }

    @Test
    void whatTheRegisterDoesNotKnowIsUnknown() {
        CertificateNumber second = new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 2);
        assertEquals(Verify.Verification.unknown(), verify().number(second));
        assertEquals(Verify.Verification.unknown(), verify().code(UNKNOWN));
        assertEquals(
                Verify.Verification.unknown(),
                file("other", Optional.of(second), Optional.of(UNKNOWN)));
    }

    @Test
    void aFileThatOnlyBearsANumberOrACodeOfOursWasAltered() {
        var byNumber = file("other", Optional.of(issued.number()), Optional.empty());
        var byCode = file("other", Optional.empty(), Optional.of(issued.integrityCode()));
        assertEquals(Verify.Result.ALTERED, byNumber.result());
        assertEquals(byNumber, byCode);
        assertEquals(issued, byCode.certificate().orElseThrow().certificate());
    }

    @Test
    void aFileWrittenByARunThatWasCutShortIsValid() throws SQLException {
        office.tamper("update certificate set sha256 = null");
        assertEquals(
                Verify.Result.VALID,
                file(hash(issued), Optional.of(issued.number()), Optional.empty()).result());
        assertEquals(
                Verify.Result.ALTERED,
                file("other", Optional.of(issued.number()), Optional.empty()).result());
    }

    @Test
    void onlyTheFileWhoseHashIsKeptIsTheCertificate() {
        office.keep(
                () ->
                        office.register()
                                .certificates()
                                .keepHashes(Map.of(issued.number(), "hash of the first PDF")));
        assertEquals(Verify.Result.VALID, file("hash of the first PDF"));
        assertEquals(
                Verify.Result.ALTERED,
                file(hash(issued), Optional.of(issued.number()), Optional.empty()).result());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update certificate_item set credits = 3
                    update certificate_item set title = 'Otro'
                    update certificate set surname1 = 'Otra'
                    update certificate set issued_on = date '2026-07-01'
                    update issuer set post = 'Otro'
                    """)
    void aRowThatNoLongerSaysWhatWasSealedIsAltered(String sql) throws SQLException {
        office.tamper(sql);
        assertEquals(Verify.Result.ALTERED, verify().number(issued.number()).result());
        assertEquals(Verify.Result.ALTERED, verify().code(issued.integrityCode()).result());
        assertEquals(Verify.Result.ALTERED, file(hash(issued)));
    }

    @Test
    void aCertificateThatNoLongerCountsIsToldSoWithItsReason() {
        Ending why = new Ending("Se evaluó a otra persona", "Eva", Given.TODAY);
        office.revoke(why, issued.number());
        var found = verify().number(issued.number());
        assertEquals(Verify.Result.REVOKED, found.result());
        assertEquals(Optional.of(why), found.certificate().orElseThrow().ending());
        assertEquals(Verify.Result.REVOKED, file(hash(issued)));
    }

    @Test
    void manyFilesAreToldInTheirOrder() {
        var none = new Verify.Sighting("other", Optional.empty(), Optional.empty());
        var ours = new Verify.Sighting(hash(issued), Optional.empty(), Optional.empty());
        var alike = new Verify.Sighting("other", Optional.of(issued.number()), Optional.empty());
        assertEquals(
                List.of(
                        Verify.Result.UNKNOWN,
                        Verify.Result.VALID,
                        Verify.Result.ALTERED,
                        Verify.Result.VALID),
                verify().files(List.of(none, ours, alike, ours)).stream()
                        .map(Verify.Verification::result)
                        .toList());
    }

    @Test
    void anActaIsValidInItsNewestVersionAndReplacedInTheOthers() {
        Acta first = office.acta(Cfie.ZAMORA);
        office.revoke(new Ending("x", "Eva", Given.TODAY), issued.number());
        office.certify();
        Acta.Key none = new Acta.Key(Given.YEAR, Cfie.ZAMORA, 3);
        assertEquals(2, office.acta(Cfie.ZAMORA).key().version());
        assertEquals(Verify.Result.REPLACED, acta(first.key(), "acta 1"));
        assertEquals(
                Optional.of(office.acta(Cfie.ZAMORA).key()),
                verify().acta(first.key(), "1", acta -> "1").newer());
        assertEquals(Verify.Result.ALTERED, acta(first.key(), "acta 2"));
        assertEquals(Verify.Result.VALID, acta(office.acta(Cfie.ZAMORA).key(), "acta 2"));
        assertEquals(Verify.Result.UNKNOWN, acta(none, "acta 3"));
    }

    private Verify.Result acta(Acta.Key key, String sha256) {
        return verify().acta(key, sha256, acta -> "acta " + acta.key().version()).result();
    }
}
