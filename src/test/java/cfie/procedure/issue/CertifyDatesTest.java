package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.anInstitution;
import static cfie.testkit.Given.day;
import static cfie.testkit.YearEnd.anaAtBothCentres;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.issued.Certificate;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.YearEnd;
import cfie.value.Cfie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the register said on the day of the run, and what it says later. */
final class CertifyDatesTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchoolsOfTwoCentres() {
        YearEnd.twoSchoolsOfTwoCentres(office);
    }

    @Test
    void aLaterChangeOfTheRegisterNeverChangesAnIssuedCertificate() {
        anaAtBothCentres(office);
        office.certify();
        List<Certificate> before = office.certificates();
        office.keep(
                () -> {
                    office.register()
                            .schools()
                            .change(List.of(aSchool().named("OTRO").servedBy(Cfie.SORIA).school()));
                    office.register()
                            .registrations()
                            .change(List.of(aTeacher().named("Anna", "Otra").registration()));
                    office.register()
                            .projects()
                            .change(List.of(aProject().titled("Otro").project()));
                    office.register()
                            .evaluations()
                            .change(List.of(anEvaluation().negative().evaluation()));
                });
        Certify.Result result = office.certify();
        assertEquals(0, result.issued());
        assertEquals(before, office.certificates());
        assertEquals(2, result.actas().size());
        assertEquals(Optional.empty(), office.register().actas().last(Given.YEAR, Cfie.SORIA));
    }

    @Test
    void aDocumentNamesWhoCertifiesOnItsDay() {
        anaAtBothCentres(office);
        office.keep(
                () -> {
                    var bodies = office.register().institutions();
                    bodies.add(
                            List.of(
                                    anInstitution(Cfie.ZAMORA)
                                            .since("2026-06-01")
                                            .directedBy("Ana")
                                            .institution(),
                                    anInstitution(Cfie.ZAMORA)
                                            .since("2026-07-01")
                                            .called("CFIE de Toro")
                                            .directedBy("Olga")
                                            .institution()));
                });
        office.certify(day("2026-06-30"), Optional.of(Cfie.ZAMORA), Optional.empty());
        Certificate first = office.certificates().get(0);
        assertEquals(Optional.of("Ana"), first.issuer().director());
        assertEquals("CFIE de Zamora", first.issuer().centre(Cfie.ZAMORA));
        assertEquals(first.issuer(), office.acta(Cfie.ZAMORA).issuer());
        assertEquals(
                "CFIE de Toro",
                office.register()
                        .institutions()
                        .issuer(Cfie.ZAMORA, day("2026-07-01"))
                        .centre(Cfie.ZAMORA));
    }

    @Test
    void anAnswerGivenAfterTheDayOfTheRunDoesNotCountYet() {
        aRefusalOnTheLastDay();
        assertEquals(
                1,
                office.certify(day("2026-06-29"), Optional.empty(), Optional.empty())
                        .tally()
                        .certified());
    }

    @Test
    void aLaterRefusalWithdrawsAnEarlierConsent() {
        aRefusalOnTheLastDay();
        assertEquals(1, office.certify().tally().notEligible());
    }

    private void aRefusalOnTheLastDay() {
        office.with(aTeacher())
                .with(aProject())
                .with(anEvaluation())
                .keep(
                        () ->
                                office.register()
                                        .consents()
                                        .add(
                                                List.of(
                                                        aTeacher()
                                                                .answered(
                                                                        Answer.REFUSED,
                                                                        day("2026-06-30")))));
    }
}
