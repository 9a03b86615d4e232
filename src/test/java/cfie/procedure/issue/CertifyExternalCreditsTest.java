package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static cfie.testkit.Given.external;
import static cfie.testkit.YearEnd.EVA;
import static cfie.testkit.YearEnd.actaLines;
import static cfie.testkit.YearEnd.issued;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.ExternalCredits;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Fault;
import cfie.procedure.kept.Examine;
import cfie.procedure.person.Forget;
import cfie.procedure.person.Merge;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What other bodies certified leaves less of the cap; what was issued before stays as it was. */
@OnBothEngines
final class CertifyExternalCreditsTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void anaWithTwoProjects() {
        office.with(aSchool())
                .with(aTeacher())
                .with(aProject(), aProject().withCode("P2"))
                .with(
                        anEvaluation().giving("2.5").on(day("2026-06-01")),
                        anEvaluation().of("P2").giving("2").on(day("2026-06-02")));
    }

    private void p1IsGiven(String credits) {
        office.keep(
                () ->
                        office.register()
                                .evaluations()
                                .change(
                                        List.of(
                                                anEvaluation()
                                                        .giving(credits)
                                                        .on(day("2026-06-01"))
                                                        .evaluation())));
    }

    private List<String> elsewhere() {
        return office.acta(Cfie.ZAMORA).lines().stream()
                .map(line -> line.project() + " " + line.elsewhere())
                .toList();
    }

    private List<Fault> remarks() {
        List<Fault> found = new ArrayList<>();
        office.register().soundness().each(Fault.Check.CREDITS, found::add);
        return found;
    }

    @Test
    void twoBodiesTogetherLeaveTheRest() {
        office.with(external("0.5", "INTEF"), external("2", "Universidad"));
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=1.5]"), issued(office));
        assertEquals(
                List.of("Ana P1 2.5→1.5 CERTIFIED []", "Ana P2 2→0 AT_CAP []"), actaLines(office));
        assertEquals(List.of("P1 2.5", "P2 2.5"), elsewhere());
        assertEquals(List.of(), remarks());
    }

    @Test
    void theyAreNoReasonWhereTheRestOfTheYearFillsTheCapAndTheSecondRunSaysTheSame() {
        p1IsGiven("4");
        office.with(external("1", "INTEF"));
        office.certify();
        Acta first = office.acta(Cfie.ZAMORA);
        assertEquals(List.of("Ana P1 4→3 CERTIFIED []", "Ana P2 2→0 AT_CAP []"), actaLines(office));
        assertEquals(List.of("P1 1", "P2 0"), elsewhere());
        office.certify();
        assertEquals(first, office.acta(Cfie.ZAMORA));
    }

    @Test
    void theyStayTheReasonOfWhatTheyLeftNothingFor() {
        p1IsGiven("3");
        office.with(external("2", "INTEF"));
        office.certify();
        Acta first = office.acta(Cfie.ZAMORA);
        assertEquals(List.of("P1 2", "P2 2"), elsewhere());
        office.certify();
        assertEquals(first, office.acta(Cfie.ZAMORA));
    }

    @Test
    void fourOrMoreLeaveNothing() {
        office.with(external("5.5", "INTEF"));
        assertEquals(0, office.certify().issued());
        assertEquals(List.of("Ana P1 2.5→0 AT_CAP []", "Ana P2 2→0 AT_CAP []"), actaLines(office));
        assertEquals(List.of(), remarks());
    }

    @Test
    void thoseOfAnotherYearAndOfAnotherTeacherDoNotCount() {
        ExternalCredits earlier =
                new ExternalCredits(
                        new ExternalCredits.Key(
                                Given.NIF, new AcademicYear(2024), "INTEF", Optional.empty()),
                        external("4", "INTEF").credits(),
                        Optional.of(Given.TODAY),
                        Optional.empty(),
                        Optional.empty());
        office.with(aTeacher().withNif(EVA)).with(earlier, external(EVA, "4", "INTEF"));
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=2.5, P2=1.5]"), issued(office));
        assertEquals(List.of("P1 0", "P2 0"), elsewhere());
    }

    @Test
    void whatIsKnownAfterCertifyingChangesNothingAndIsRemarked() {
        office.certify();
        List<String> before = issued(office);
        Acta acta = office.acta(Cfie.ZAMORA);
        office.with(external("0.5", "INTEF"));
        assertEquals(0, office.certify().issued());
        assertEquals(before, issued(office));
        assertEquals(acta, office.acta(Cfie.ZAMORA));
        assertEquals(
                List.of(
                        Fault.of(
                                Fault.Kind.CAP_EXCEEDED_ELSEWHERE,
                                Given.NIF.text(),
                                "2025/2026",
                                new BigDecimal("4"),
                                new BigDecimal("0.5"),
                                new BigDecimal("4"))),
                remarks());
        assertTrue(new Examine(office.register(), unused(), any -> {}).run(List.of()).isSound());
    }

    private static Examine.Press unused() {
        return new Examine.Press() {
            @Override
            public String print(
                    cfie.domain.issued.IssuedCertificate issued,
                    Optional<cfie.domain.issued.KeptSignature> kept) {
                return "";
            }

            @Override
            public void print(Acta acta) {}
        };
    }

    @Test
    void theReasonStaysWithWhatWasCertifiedWhenTheyAreCorrectedLater() {
        office.with(external("2", "INTEF"));
        office.certify(Given.TODAY, Optional.empty(), Optional.of(Given.NIF));
        office.keep(() -> office.register().externalCredits().remove(external("2", "INTEF").key()));
        office.certify();
        assertEquals(
                List.of("Ana P1 2.5→2 CERTIFIED []", "Ana P2 2→2 CERTIFIED []"), actaLines(office));
        assertEquals(List.of("P1 2", "P2 0"), elsewhere());
    }

    @Test
    void aReissueKeepsTheReason() {
        office.with(external("2", "INTEF"));
        office.certify();
        office.register()
                .write(
                        any -> true,
                        () ->
                                new Reissue(office.register(), AnOffice.PRINTS_ANYTHING)
                                        .run(
                                                List.of(first()),
                                                new Ending("Apellido", "Eva", Given.TODAY),
                                                refused -> {
                                                    throw refused;
                                                }));
        office.certify();
        assertEquals(List.of("P1 2", "P2 2"), elsewhere());
    }

    @Test
    void whatWasRevokedIsServedAgainAfterThem() {
        office.certify();
        office.with(external("3.5", "INTEF"));
        office.revoke(new Ending("Pasaba del tope", "Eva", Given.TODAY), first());
        office.certify();
        assertEquals(
                List.of("Ana P1 2.5→0.5 CERTIFIED []", "Ana P2 2→0 AT_CAP []"), actaLines(office));
        assertEquals(List.of(), remarks());
    }

    @Test
    void theyGoWithTheirTeacherAndAreForgottenWithThem() {
        Nif wrong = Given.nif(7);
        ExternalCredits seen = external(wrong, "1", "INTEF").withSha256("ab".repeat(32));
        office.with(aTeacher().withNif(wrong))
                .with(external("1", "INTEF"), seen)
                .with(external(wrong, "2", "Universidad"));
        merged(wrong);
        assertEquals(
                List.of(seen.of(Given.NIF), external("2", "Universidad")),
                office.register().externalCredits().of(List.of(Given.NIF, wrong)));
        office.keep(() -> new Forget(office.register(), Given.TODAY).run(Given.NIF));
        assertEquals(List.of(), office.register().externalCredits().of(List.of(Given.NIF, wrong)));
    }

    @Test
    void whatAnotherNifBringsAboveTheCapIsTold() {
        office.certify();
        Nif wrong = Given.nif(7);
        office.with(aTeacher().withNif(wrong)).with(external(wrong, "3.5", "INTEF"));
        Merge.Result merged = merged(wrong);
        assertEquals(1, merged.unsettled().size());
    }

    /** Into Ana's NIF. */
    private Merge.Result merged(Nif wrong) {
        Merge merge = new Merge(office.register());
        return office.register()
                .write(
                        done -> true,
                        () ->
                                merge.run(
                                        wrong,
                                        Given.NIF,
                                        refused -> {
                                            throw refused;
                                        }));
    }

    private static CertificateNumber first() {
        return new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
    }
}
