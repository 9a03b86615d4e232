package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.YearEnd.BENAVENTE;
import static cfie.testkit.YearEnd.actaLines;
import static cfie.testkit.YearEnd.anaAtBothCentres;
import static cfie.testkit.YearEnd.issued;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.issued.Acta;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.Revocation;
import cfie.domain.issued.TeacherYear;
import cfie.procedure.year.JudgeYear;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.YearEnd;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Revoking: the row says how it ended, its credits count no more, its works are free. */
final class RevokeTest {
    private static final Ending WHY = new Ending("Se evaluó a otra persona", "Eva", Given.TODAY);
    private static final CertificateNumber ZAMORA =
            new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
    private static final CertificateNumber SORIA = new CertificateNumber(Given.YEAR, Cfie.SORIA, 7);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void anaIsCertifiedAtBothCentres() {
        YearEnd.twoSchoolsOfTwoCentres(office);
        anaAtBothCentres(office);
        office.certify();
    }

    private List<Refusal> refusals(CertificateNumber... numbers) {
        List<Refusal> refused = new ArrayList<>();
        office.register()
                .write(
                        done -> refused.isEmpty(),
                        () ->
                                new Revoke(office.register())
                                        .run(List.of(numbers), WHY, refused::add));
        return refused;
    }

    private TeacherYear anasYear() {
        return new JudgeYear(office.register(), Given.TODAY)
                .of(Given.YEAR, Optional.of(Given.NIF))
                .get(0);
    }

    @Test
    void whatWasIssuedStaysAndBesideItStandsHowItEnded() {
        IssuedCertificate before = office.register().certificates().find(ZAMORA).orElseThrow();
        List<IssuedCertificate> revoked = office.revoke(WHY, ZAMORA);
        office.reopen();
        assertEquals(List.of(before.revoked(WHY)), revoked);
        assertEquals(Optional.of(revoked.get(0)), office.register().certificates().find(ZAMORA));
    }

    @Test
    void itsCreditsCountNoMoreAndWhyNamesIt() {
        office.revoke(WHY, ZAMORA);
        TeacherYear year = anasYear();
        assertEquals(Credits.of("1"), year.certified());
        assertEquals(List.of(new Revocation(ZAMORA, WHY)), year.revoked(new ProjectCode("P1")));
        assertEquals(List.of(), year.revoked(new ProjectCode("P2")));
    }

    @Test
    void theWorkIsCertifiedAgainOnAFurtherCertificateAndTheActaSaysSo() {
        office.revoke(WHY, ZAMORA);
        assertEquals(List.of(ZAMORA), office.certify().remarks().again());
        assertEquals(
                List.of(
                        "2025/2026-benavente-0001 Ana [P2=1]",
                        "2025/2026-zamora-0001 Ana [P1=3]",
                        "2025/2026-zamora-0002 Ana [P1=3]"),
                issued(office));
        Acta acta = office.acta(Cfie.ZAMORA);
        assertEquals(2, acta.key().version());
        assertEquals(2, acta.lines().get(0).certificate().orElseThrow().running());
        assertEquals(1, office.acta(Cfie.BENAVENTE).key().version());
    }

    @Test
    void theCreditsThatItFreesGoToAnotherWork() {
        office.revoke(WHY, ZAMORA);
        office.with(aProject().withCode("P3").at(BENAVENTE))
                .with(
                        anEvaluation().of("P1").forOnly(Given.NIF).negative(),
                        anEvaluation().of("P3").giving("2").on(Given.day("2026-06-03")));
        assertEquals(List.of(), office.certify().remarks().again());
        assertEquals(
                List.of(
                        "2025/2026-benavente-0001 Ana [P2=1]",
                        "2025/2026-benavente-0002 Ana [P3=2]",
                        "2025/2026-zamora-0001 Ana [P1=3]"),
                issued(office));
        assertEquals(Credits.of("3"), anasYear().certified());
        assertEquals(List.of("Ana P1 0→0 NOT_ELIGIBLE [EVALUATED_POSITIVELY]"), actaLines(office));
    }

    @Test
    void everythingThatSpeaksAgainstItIsToldAndNothingIsRevoked() {
        office.revoke(WHY, new CertificateNumber(Given.YEAR, Cfie.BENAVENTE, 1));
        assertEquals(
                List.of(Refusal.Reason.CERTIFICATE_REVOKED, Refusal.Reason.CERTIFICATE_UNKNOWN),
                refusals(ZAMORA, SORIA, new CertificateNumber(Given.YEAR, Cfie.BENAVENTE, 1))
                        .stream()
                        .map(Refusal::reason)
                        .toList());
        assertEquals(
                CertificateStatus.VALID,
                office.register().certificates().find(ZAMORA).orElseThrow().status());
        assertEquals(List.of("Ana P1 3→3 CERTIFIED []"), actaLines(office));
    }

    @Test
    void aNumberThatIsNamedTwiceIsRevokedOnce() {
        assertEquals(1, office.revoke(WHY, ZAMORA, ZAMORA).size());
    }
}
