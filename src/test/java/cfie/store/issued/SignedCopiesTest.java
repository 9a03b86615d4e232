package cfie.store.issued;

import static cfie.testkit.Given.aCertificate;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.issued.KeptSignature;
import cfie.domain.issued.SignedCopy;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signatures as rows: of the copies that came back, and the register's own. */
@OnBothEngines
final class SignedCopiesTest {
    private static final CertificateNumber FIRST =
            new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
    private static final CertificateNumber SECOND =
            new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 2);
    private static final Instant MOMENT = Instant.parse("2026-06-30T22:59:59.123456Z");

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoCertificates() {
        office.keep(
                () -> {
                    office.register().certificates().take(Given.YEAR, Cfie.ZAMORA, 2);
                    office.register()
                            .certificates()
                            .add(
                                    List.of(
                                            aCertificate().certificate(),
                                            aCertificate()
                                                    .numbered(Given.YEAR, Cfie.ZAMORA, 2)
                                                    .granting("1", "P2")
                                                    .certificate()));
                });
    }

    private static SignedCopy copy(CertificateNumber number, String sha256) {
        return new SignedCopy(
                number,
                sha256,
                new SignedCopy.Signature("Ordóñez, Carmen", "0af3", MOMENT),
                Given.TODAY);
    }

    private void attach(SignedCopy... copies) {
        office.keep(() -> List.of(copies).forEach(office.register().signedCopies()::add));
    }

    @Test
    void everyCopyComesBackAsItWasTheLastInUse() {
        SignedCopy second = copy(SECOND, "b");
        attach(copy(FIRST, "a"), second, copy(FIRST, "c"));
        office.reopen();
        SignedCopies copies = office.register().signedCopies();
        assertEquals(List.of(copy(FIRST, "a"), copy(FIRST, "c")), copies.of(FIRST));
        assertEquals(Map.of("b", second), copies.bySha256(List.of("b", "z")));
        assertEquals(Map.of(), copies.bySha256(List.of()));
    }

    @Test
    void oneFileIsACopyOfOneCertificateOnly() {
        assertThrows(DataAccessException.class, () -> attach(copy(FIRST, "a"), copy(SECOND, "a")));
        assertEquals(List.of(), office.register().signedCopies().of(FIRST));
    }

    @Test
    void theRegistersOwnSignatureIsKeptByteForByte() {
        byte[] cms = new byte[20_000];
        for (int at = 0; at < cms.length; at++) {
            cms[at] = (byte) (at * 31);
        }
        String credential = "eyJ.".repeat(5_000);
        office.keep(
                () ->
                        office.register()
                                .signatures()
                                .keep(
                                        List.of(
                                                new KeptSignature(
                                                        FIRST,
                                                        cms,
                                                        MOMENT,
                                                        Optional.of(credential)),
                                                new KeptSignature(
                                                        SECOND,
                                                        new byte[] {0},
                                                        MOMENT,
                                                        Optional.empty()))));
        office.reopen();
        var found = office.register().signatures().find(List.of(FIRST, SECOND));
        assertEquals(Set.of(FIRST, SECOND), found.keySet());
        assertArrayEquals(cms, found.get(FIRST).cms());
        assertEquals(MOMENT, found.get(FIRST).signedAt());
        assertEquals(Optional.of(credential), found.get(FIRST).credential());
        assertEquals(Optional.empty(), found.get(SECOND).credential());
        assertEquals(
                Map.of(),
                office.register()
                        .signatures()
                        .find(List.of(new CertificateNumber(Given.YEAR, Cfie.SORIA, 1))));
    }

    @Test
    void aCertificateIsSignedByTheRegisterOnce() {
        KeptSignature one = new KeptSignature(FIRST, new byte[] {1}, MOMENT, Optional.empty());
        office.keep(() -> office.register().signatures().keep(List.of(one)));
        assertThrows(
                DataAccessException.class,
                () -> office.keep(() -> office.register().signatures().keep(List.of(one))));
    }

    @Test
    void whatIsToBeSignedWaitsUntilItIsSignedOrMade() {
        Selection year = Selection.ofYear(Given.YEAR);
        office.keep(() -> office.register().toSign().add(year));
        office.keep(() -> office.register().toSign().add(List.of(FIRST)));
        office.reopen();
        assertEquals(2, office.register().toSign().count(year));
        assertEquals(0, office.register().toSign().count(Selection.ofTeacher(Given.nif(40))));
        assertEquals(Map.of(), office.register().signatures().find(List.of(FIRST, SECOND)));
        KeptSignature one = new KeptSignature(FIRST, new byte[] {1}, MOMENT, Optional.empty());
        office.keep(
                () -> {
                    office.register().certificates().keepHashes(Map.of(FIRST, "a"));
                    office.register().signatures().keep(List.of(one));
                });
        assertEquals(Set.of(SECOND), office.register().toSign().among(List.of(FIRST, SECOND)));
        assertEquals(
                Set.of(FIRST),
                office.register().signatures().find(List.of(FIRST, SECOND)).keySet());
        office.keep(() -> assertEquals(1, office.register().toSign().remove(year)));
        assertEquals(0, office.register().toSign().count(year));
    }

    @Test
    void whatIsMadeAlreadyIsNotToBeSigned() {
        Selection year = Selection.ofYear(Given.YEAR);
        office.keep(() -> office.register().certificates().keepHashes(Map.of(FIRST, "a")));
        office.keep(() -> office.register().toSign().add(year));
        assertEquals(Set.of(SECOND), office.register().toSign().among(List.of(FIRST, SECOND)));
    }
}
