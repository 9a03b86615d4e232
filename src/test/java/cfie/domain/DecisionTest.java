package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.AParticipation;
import cfie.testkit.AProject;
import cfie.testkit.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision counts for what it was made about. */
final class DecisionTest {
    private static Decision about(Requirement requirement, AParticipation one) {
        Dossier dossier = one.dossier();
        return new Decision(
                        dossier.project().code(), requirement, "Visto", "Elena Vega", Given.TODAY)
                .on(dossier);
    }

    private static AParticipation with(AProject project) {
        return aParticipation().in(project);
    }

    @ParameterizedTest
    @CsvSource({
        "ES:Otro, true",
        "ES:Colegio|ES:Otro, true",
        "PT:Escola, false",
        "ES:Colegio|PT:Escola, false"
    })
    void onPartnersAsLongAsTheyAreOfThoseCountries(String partners, boolean counts) {
        Decision decision = about(Requirement.PARTNER_ABROAD, with(aProject().with("ES:Colegio")));
        Dossier now = with(aProject().with(partners.split("[|]"))).dossier();
        assertEquals(counts, decision.isAbout(now));
    }

    @ParameterizedTest
    @CsvSource({
        "ACADEMIC_YEAR, 202, true",
        "ACADEMIC_YEAR, 3, false",
        "FOUR_MONTH_TERM, 202, false"
    })
    void onDaysAsLongAsTheirNumberAndTheDurationStay(
            ProjectDuration duration, int days, boolean counts) {
        AProject then = aProject().lasting(ProjectDuration.ACADEMIC_YEAR, 202);
        Decision decision = about(Requirement.DURATION_PLAUSIBLE, with(then));
        assertEquals(counts, decision.isAbout(with(aProject().lasting(duration, days)).dossier()));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-20, true", "2026-06-21, false"})
    void onALateDocumentAsLongAsItIsOfThatDay(LocalDate day, boolean counts) {
        Decision decision =
                about(
                        Requirement.FINAL_SUBMITTED,
                        aParticipation().handedIn(ReportType.FINAL, LocalDate.of(2026, 6, 20)));
        assertEquals(
                counts,
                decision.isAbout(aParticipation().handedIn(ReportType.FINAL, day).dossier()));
    }

    @Test
    void onPartnersAsLongAsTheProjectBeginsOnThatDay() {
        Decision decision = about(Requirement.PARTNER_ABROAD, with(aProject()));
        AProject later = aProject().starting(LocalDate.of(2025, 10, 2));
        assertFalse(decision.isAbout(with(later).dossier()));
    }

    @Test
    void onFundsOfThatSchoolInThatYear() {
        Decision decision = about(Requirement.SCHOOL_PUBLICLY_FUNDED, aParticipation());
        assertTrue(decision.isAbout(with(aProject().with("PT:Escola")).dossier()));
        assertFalse(decision.isAbout(with(aProject().at("49000099")).dossier()));
        assertFalse(
                decision.isAbout(with(aProject().starting(LocalDate.of(2026, 10, 1))).dossier()));
    }

    @Test
    void oneThatSaysNothingCountsForWhateverThereIs() {
        Dossier dossier = aParticipation().decided(Requirement.PARTNER_ABROAD).dossier();
        assertEquals(1, dossier.decisions().size());
        assertEquals(
                dossier.decisions().get(Requirement.PARTNER_ABROAD),
                Requirement.PARTNER_ABROAD.decisionIn(dossier).orElseThrow());
    }
}
