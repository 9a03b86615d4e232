package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.YearEnd.EVA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.SignedCopy;
import cfie.procedure.Mode;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signed copies that come back: each is what was issued and signed, or nothing is attached. */
final class AttachSignedTest {
    private static final CertificateNumber EVAS = new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
    private static final CertificateNumber ANAS = new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 2);
    private static final Instant MOMENT = Instant.parse("2026-07-01T08:00:00Z");

    @RegisterExtension final AnOffice office = new AnOffice();

    private final List<Refusal> refused = new ArrayList<>();

    @BeforeEach
    void twoTeachersAreCertified() {
        office.with(aSchool())
                .with(aTeacher(), aTeacher().withNif(EVA).named("Eva", "Abad"))
                .with(aProject().carriedBy(Given.NIF, EVA))
                .with(anEvaluation());
        office.certify();
        office.keep(
                () ->
                        office.register()
                                .certificates()
                                .keepHashes(Map.of(EVAS, pdf(EVAS), ANAS, pdf(ANAS))));
    }

    /** What a certificate's PDF holds in these tests, which hash nothing. */
    private static String pdf(CertificateNumber number) {
        return "pdf of " + number;
    }

    private static byte[] bytes(IssuedCertificate certificate) {
        return pdf(certificate.number()).getBytes(StandardCharsets.UTF_8);
    }

    /** Signed is what was issued with " by NAME" behind it; a "!" at the end breaks it. */
    private static SignatureJudge.Judged judge(byte[] signed, byte[] issued) {
        String file = new String(signed, StandardCharsets.UTF_8);
        int by = file.indexOf(" by ");
        if (by < 0) {
            return SignatureJudge.Judged.not(SignatureJudge.Verdict.UNSIGNED);
        }
        if (file.endsWith("!")) {
            return SignatureJudge.Judged.not(SignatureJudge.Verdict.BROKEN);
        }
        return file.substring(0, by).equals(new String(issued, StandardCharsets.UTF_8))
                ? SignatureJudge.Judged.sound(signature(file.substring(by + 4)))
                : SignatureJudge.Judged.not(SignatureJudge.Verdict.OF_ANOTHER);
    }

    private static SignedCopy.Signature signature(String signer) {
        return new SignedCopy.Signature(signer, "0af3", MOMENT);
    }

    private static AttachSigned.Brought file(CertificateNumber number, String content) {
        return new AttachSigned.Brought(
                "file.pdf",
                content,
                Optional.of(number),
                () -> content.getBytes(StandardCharsets.UTF_8));
    }

    private AttachSigned.Result attach(Mode mode, AttachSigned.Brought... files) {
        return office.register()
                .write(
                        done -> refused.isEmpty(),
                        () ->
                                new AttachSigned(
                                                office.register(),
                                                AttachSignedTest::judge,
                                                AttachSignedTest::bytes,
                                                Given.TODAY)
                                        .run(List.of(files), mode, refused::add));
    }

    private static List<Integer> counts(AttachSigned.Result result) {
        return List.of(result.attached().size(), result.unchanged());
    }

    private List<Refusal.Reason> reasons() {
        return refused.stream().map(Refusal::reason).toList();
    }

    private List<String> copies(CertificateNumber number) {
        return office.register().signedCopies().of(number).stream()
                .map(SignedCopy::sha256)
                .toList();
    }

    private Verify.Verification verified(String sha256) {
        var seen = new Verify.Sighting(sha256, Optional.of(EVAS), Optional.empty());
        return new Verify(office.register(), one -> pdf(one.number())).files(List.of(seen)).get(0);
    }

    @Test
    void whatIsSignedIsKnownFromThenOnWithItsSigner() {
        String signed = pdf(EVAS) + " by Olga";
        assertEquals(Verify.Result.ALTERED, verified(signed).result());
        assertEquals(
                List.of(2, 0),
                counts(
                        attach(
                                Mode.INSERT,
                                file(EVAS, signed),
                                file(ANAS, pdf(ANAS) + " by Olga"))));
        office.reopen();
        assertEquals(
                List.of(new SignedCopy(EVAS, signed, signature("Olga"), Given.TODAY)),
                office.register().signedCopies().of(EVAS));
        assertEquals(Verify.Result.VALID, verified(signed).result());
        assertEquals(Optional.of(signature("Olga")), verified(signed).signer());
        assertEquals(EVAS, verified(signed).certificate().orElseThrow().number());
        assertEquals(Optional.empty(), verified(pdf(EVAS)).signer());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        AttachSigned.Brought signed = file(EVAS, pdf(EVAS) + " by Olga");
        attach(Mode.INSERT, signed);
        assertEquals(List.of(0, 2), counts(attach(Mode.INSERT, signed, signed)));
        assertEquals(List.of(), refused);
        assertEquals(1, copies(EVAS).size());
    }

    @Test
    void everythingThatIsWrongIsToldAndNothingIsAttached() {
        attach(
                Mode.INSERT,
                file(EVAS, pdf(EVAS) + " by Olga"),
                file(ANAS, pdf(ANAS)),
                file(ANAS, pdf(ANAS) + " with a note"),
                file(ANAS, pdf(ANAS) + " by Olga!"),
                file(ANAS, pdf(EVAS) + " by Olga"),
                file(new CertificateNumber(Given.YEAR, Cfie.SORIA, 1), "x by Olga"),
                new AttachSigned.Brought("x.pdf", "x", Optional.empty(), () -> new byte[0]));
        assertEquals(
                List.of(
                        Refusal.Reason.COPY_UNSIGNED,
                        Refusal.Reason.COPY_UNSIGNED,
                        Refusal.Reason.COPY_BROKEN,
                        Refusal.Reason.COPY_OF_ANOTHER,
                        Refusal.Reason.CERTIFICATE_UNKNOWN,
                        Refusal.Reason.FILE_UNNUMBERED),
                reasons());
        assertEquals(List.of(), copies(EVAS));
    }

    @Test
    void anotherCopyIsRefusedUnlessItIsAddedAndThenBothStayKnown() {
        String first = pdf(EVAS) + " by Olga";
        String second = pdf(EVAS) + " by Luis";
        attach(Mode.INSERT, file(EVAS, first));
        attach(Mode.INSERT, file(EVAS, second));
        assertEquals(List.of(Refusal.Reason.COPY_DIFFERENT), reasons());
        assertEquals(List.of(first), copies(EVAS));
        refused.clear();
        assertEquals(List.of(1, 0), counts(attach(Mode.UPDATE, file(EVAS, second))));
        assertEquals(List.of(first, second), copies(EVAS));
        assertEquals(
                List.of(Verify.Result.VALID, Verify.Result.VALID),
                Stream.of(first, second)
                        .map(this::verified)
                        .map(Verify.Verification::result)
                        .toList());
    }

    @Test
    void aSignedCopyOfARevokedCertificateIsRevokedToo() {
        String signed = pdf(EVAS) + " by Olga";
        attach(Mode.INSERT, file(EVAS, signed));
        office.revoke(new Ending("x", "Eva", Given.TODAY), EVAS);
        assertEquals(Verify.Result.REVOKED, verified(signed).result());
        assertEquals(Optional.of(signature("Olga")), verified(signed).signer());
    }
}
