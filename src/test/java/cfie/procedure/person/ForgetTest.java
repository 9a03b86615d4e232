package cfie.procedure.person;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static cfie.testkit.YearEnd.EVA;
import static cfie.testkit.YearEnd.actaLines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.domain.programme.Award;
import cfie.domain.programme.LabelLevel;
import cfie.procedure.issue.Certify;
import cfie.procedure.issue.Reissue;
import cfie.procedure.issue.Verify;
import cfie.procedure.year.JudgeYear;
import cfie.store.Persons;
import cfie.testkit.AnOffice;
import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A person is forgotten as far as may be: what was issued still verifies, and is not issued again.
 */
@OnBothEngines
final class ForgetTest {
    private static final String HASH = "a".repeat(64);

    @RegisterExtension final AnOffice office = new AnOffice();

    /**
     * Ana with three credits in Zamora and one in Benavente, Eva beside her with one of her own.
     */
    @BeforeEach
    void anaIsCertified() {
        YearEnd.twoSchoolsOfTwoCentres(office);
        YearEnd.anaAtBothCentres(office);
        office.with(aTeacher().withNif(EVA).named("Eva", "Ruiz"))
                .with(aProject().withCode("P3").carriedBy(EVA, Given.NIF))
                .with(
                        anEvaluation().of("P3").giving("1").on(day("2026-06-03")).forOnly(EVA),
                        anEvaluation()
                                .of("P3")
                                .negative()
                                .on(day("2026-06-03"))
                                .forOnly(Given.NIF));
        office.certify();
    }

    private void print() {
        Map<CertificateNumber, String> hashes = new HashMap<>();
        int[] running = {0};
        office.certificates()
                .forEach(one -> hashes.put(one.number(), HASH.substring(2) + (10 + running[0]++)));
        office.keep(() -> office.register().certificates().keepHashes(hashes));
    }

    private Forget.Result forget() {
        return office.register()
                .write(
                        done -> true,
                        () -> new Forget(office.register(), Given.TODAY).run(Given.NIF));
    }

    private Refusal.Reason refusal() {
        return assertThrows(Refusal.class, this::forget).reason();
    }

    private void anaComesBack() {
        office.with(aTeacher(), aTeacher().at(YearEnd.BENAVENTE));
        office.keep(
                () -> {
                    var projects = office.register().projects();
                    projects.change(
                            List.of(
                                    aProject().project(),
                                    aProject().withCode("P2").at(YearEnd.BENAVENTE).project()));
                });
    }

    private static CertificateNumber number(Cfie cfie, int running) {
        return new CertificateNumber(Given.YEAR, cfie, running);
    }

    private Verify verify() {
        return new Verify(office.register(), one -> "");
    }

    @Test
    void whatMayGoGoesAndWhatStaysIsTold() {
        print();
        office.with(aLabel(), aLabel().of(LabelLevel.EUROPEAN))
                .with(aCard().post("Ríos", Given.NIF.text()));
        Award ofProject = Given.anAward(Optional.of(new ProjectCode("P1")), Given.NIF);
        office.keep(
                () -> {
                    office.register().awards().add(Given.anAwardOfAna());
                    office.register().awards().add(ofProject);
                });
        Connected.link(office, "P1", Connected.aMobility("P1", Given.NIF));
        Forget.Result result = forget();
        assertEquals(List.of(2, 2, 3, 1, 0, 4, 0, 1, 1), List.copyOf(result.gone().values()));
        List<Optional<Nif>> honoured = new ArrayList<>();
        office.register()
                .awards()
                .each(Selection.ALL, one -> honoured.add(one.award().key().about().teacher()));
        assertEquals(List.of(Optional.empty()), honoured);
        assertEquals(
                List.of(number(Cfie.BENAVENTE, 1), number(Cfie.ZAMORA, 1)), result.certificates());
        assertEquals(2, result.actas().size());
        assertTrue(office.register().registrations().find(Given.NIF).isEmpty());
        List<Object> left = new ArrayList<>();
        Selection ana = Selection.ofTeacher(Given.NIF);
        office.register().registrations().each(ana, left::add);
        office.register().consents().each(ana, left::add);
        office.register().projects().each(ana, left::add);
        office.register().qualityLabels().each(ana, left::add);
        office.register().mobilities().each(ana, left::add);
        office.register().certificates().each(ana, left::add);
        assertEquals(List.of(), left);
        assertTrue(office.register().projects().find(new ProjectCode("P1")).isPresent());
        assertFalse(office.register().evaluations().of(List.of(new ProjectCode("P3"))).isEmpty());
    }

    @Test
    void aCertificateKeepsWhatProvesItAndNothingOfThePerson() {
        print();
        IssuedCertificate before = office.issued().get(1);
        forget();
        IssuedCertificate after =
                office.register().certificates().find(before.number()).orElseThrow();
        assertTrue(after.isForgotten());
        assertEquals("Persona olvidada", after.certificate().teacher().name().full());
        assertEquals(before.certificate().items(), after.certificate().items());
        assertEquals(before.certificate().issuedOn(), after.certificate().issuedOn());
        assertEquals(before.certificate().integrityCode(), after.certificate().integrityCode());
        assertEquals(before.sha256(), after.sha256());
        assertEquals(Verify.Result.VALID, verify().number(before.number()).result());
        assertEquals(
                Verify.Result.VALID, verify().code(before.certificate().integrityCode()).result());
        assertEquals(
                Verify.Result.VALID,
                verify().files(
                                List.of(
                                        new Verify.Sighting(
                                                before.sha256().orElseThrow(),
                                                Optional.of(before.number()),
                                                Optional.empty())))
                        .get(0)
                        .result());
    }

    @Test
    void theNextCertifyIssuesNothingAndTheActaStaysAsItWas() {
        print();
        Acta before = office.acta(Cfie.ZAMORA);
        forget();
        assertEquals(0, office.certify().issued());
        assertEquals(before, office.acta(Cfie.ZAMORA));
    }

    @Test
    void aNewVersionOfTheActaStillNamesThem() {
        print();
        forget();
        office.with(aProject().withCode("P4").carriedBy(EVA));
        office.certify();
        assertEquals(2, office.acta(Cfie.ZAMORA).key().version());
        assertTrue(
                actaLines(office).stream()
                        .anyMatch(line -> line.startsWith("Ana P1 3→3 CERTIFIED")),
                actaLines(office).toString());
    }

    @Test
    void whatIsRevokedLaterLeavesTheActa() {
        print();
        forget();
        office.revoke(new Ending("Error", "Eva", Given.TODAY), number(Cfie.ZAMORA, 1));
        office.certify();
        assertTrue(actaLines(office).stream().noneMatch(line -> line.contains("P1")));
        assertEquals(Verify.Result.REVOKED, verify().number(number(Cfie.ZAMORA, 1)).result());
    }

    @Test
    void whoComesBackIsKnownAgainAndNotCertifiedTwice() {
        print();
        forget();
        anaComesBack();
        assertEquals(0, office.certify().issued());
        assertEquals(
                "4",
                new JudgeYear(office.register(), Given.TODAY)
                        .of(Given.YEAR, Optional.of(Given.NIF))
                        .get(0)
                        .certified()
                        .text());
        Forget.Result again = forget();
        assertEquals(
                List.of(number(Cfie.BENAVENTE, 1), number(Cfie.ZAMORA, 1)), again.certificates());
        assertEquals(2, again.gone().get(Persons.Held.PARTICIPATIONS));
    }

    @Test
    void theCapOfTheYearStillBindsWhoComesBack() {
        print();
        forget();
        office.with(aTeacher())
                .with(aProject().withCode("P9"))
                .with(anEvaluation().of("P9").giving("2").on(day("2026-06-05")));
        Certify.Result result = office.certify();
        assertEquals(0, result.issued());
        assertEquals(1, result.tally().atCap());
    }

    @Test
    void aFileThatWasNeverWrittenHasToBeWrittenFirst() {
        assertEquals(Refusal.Reason.PERSON_UNPRINTED, refusal());
        assertTrue(office.register().registrations().find(Given.NIF).isPresent());
    }

    @Test
    void nobodyIsForgottenTwiceAndNobodyWhoIsNotThere() {
        print();
        forget();
        assertEquals(Refusal.Reason.PERSON_FORGOTTEN, refusal());
        Refusal unknown =
                assertThrows(
                        Refusal.class,
                        () -> new Forget(office.register(), Given.TODAY).run(Given.nif(77)));
        assertEquals(Refusal.Reason.PERSON_UNKNOWN, unknown.reason());
    }

    @Test
    void itsFileCannotBeIssuedAnew() {
        print();
        forget();
        List<Refusal> refused = new ArrayList<>();
        new Reissue(office.register(), AnOffice.PRINTS_ANYTHING)
                .run(
                        List.of(number(Cfie.ZAMORA, 1)),
                        new Ending("x", "y", Given.TODAY),
                        refused::add);
        assertEquals(
                List.of(Refusal.Reason.CERTIFICATE_FORGOTTEN),
                refused.stream().map(Refusal::reason).toList());
    }

    @Test
    void textsThatNameThemAreToldToWhoeverMustDecide() {
        print();
        office.with(anEvaluation().of("P2").forOnly(EVA).by(Given.NIF.text()));
        Forget.Result result = forget();
        assertEquals(1, result.mentions().size());
        assertEquals("P2", result.mentions().get(0).key());
    }
}
