package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cfie.testkit.AParticipation;
import cfie.testkit.Given;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each requirement alone, at its boundary. */
final class RequirementTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static List<Requirement> unmet(AParticipation given) {
        return new Judge(Given.theRules()).unmet(given.participation());
    }

    @Test
    void aCompleteParticipationMeetsEveryRequirement() {
        assertEquals(List.of(), unmet(aParticipation()));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("lacks")
    void whatIsMissingIsToldAndNothingElse(
            String missing, AParticipation given, List<Requirement> told) {
        assertEquals(told, unmet(given));
    }

    private static Stream<Arguments> lacks() {
        return Stream.of(
                lack(
                        "a withdrawn project",
                        aParticipation().decided(Requirement.NOT_WITHDRAWN),
                        Requirement.NOT_WITHDRAWN),
                lack(
                        "a librarian",
                        aParticipation().of(aTeacher().as("librarian")),
                        Requirement.REGISTERED_AS_TEACHER),
                lack(
                        "a teacher who is an inspector from the last day on",
                        aParticipation().of(aTeacher().as("teacher|2026-05-29:inspector")),
                        Requirement.REGISTERED_AS_TEACHER),
                lack(
                        "no answer to the registration",
                        aParticipation().registrationAnswered(),
                        Requirement.REGISTRATION_CONSENTED),
                lack(
                        "a refused registration",
                        aParticipation()
                                .registrationAnswered(aTeacher().answered(Answer.REFUSED, MAY)),
                        Requirement.REGISTRATION_CONSENTED),
                lack(
                        "a teacher whom the school disowns",
                        aParticipation().registrationAnswered(aTeacher().disowned(MAY)),
                        Requirement.REGISTRATION_CONSENTED),
                lack(
                        "a private school without subsidy",
                        aParticipation().at(aSchool().privateAndSubsidised(false)),
                        Requirement.SCHOOL_PUBLICLY_FUNDED),
                lack(
                        "a private school of which nobody knows",
                        aParticipation().at(aSchool().privateAndNobodyKnows()),
                        Requirement.SCHOOL_PUBLICLY_FUNDED),
                lack(
                        "no check",
                        aParticipation().in(aProject().unchecked()),
                        Requirement.PROJECT_SUITABLE),
                lack(
                        "found unsuitable",
                        aParticipation().in(aProject().unsuitable()),
                        Requirement.PROJECT_SUITABLE),
                lack(
                        "no answer about the project",
                        aParticipation().projectAnswered(),
                        Requirement.PROJECT_CONSENTED),
                lack(
                        "a refused project",
                        aParticipation().projectAnswered(aProject().answered(Answer.REFUSED, MAY)),
                        Requirement.PROJECT_CONSENTED),
                lack(
                        "a national project",
                        aParticipation().in(aProject().with("ES:IES Otro")),
                        Requirement.PARTNER_ABROAD),
                lack(
                        "too short a year",
                        aParticipation().in(aProject().lasting(ProjectDuration.ACADEMIC_YEAR, 209)),
                        Requirement.DURATION_PLAUSIBLE),
                lack(
                        "no project document",
                        aParticipation().without(ReportType.PROJECT),
                        Requirement.PROJECT_SUBMITTED),
                lack(
                        "no follow-up report",
                        aParticipation().without(ReportType.FOLLOW_UP),
                        Requirement.FOLLOW_UP_SUBMITTED),
                lack(
                        "no final report",
                        aParticipation().without(ReportType.FINAL),
                        Requirement.FINAL_SUBMITTED),
                lack(
                        "no evaluation",
                        aParticipation().notEvaluated(),
                        Requirement.EVALUATED,
                        Requirement.EVALUATED_POSITIVELY),
                lack(
                        "a negative evaluation",
                        aParticipation().evaluated(anEvaluation().negative()),
                        Requirement.EVALUATED_POSITIVELY));
    }

    private static Arguments lack(String missing, AParticipation given, Requirement... told) {
        return arguments(missing, given, List.of(told));
    }

    @Test
    void aPrivateSchoolWithSubsidyIsPubliclyFunded() {
        assertEquals(List.of(), unmet(aParticipation().at(aSchool().privateAndSubsidised(true))));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    THREE_MONTH_TERM,  59, false
                    THREE_MONTH_TERM,  60, true
                    THREE_MONTH_TERM, 119, true
                    THREE_MONTH_TERM, 120, false
                    FOUR_MONTH_TERM,   89, false
                    FOUR_MONTH_TERM,   90, true
                    FOUR_MONTH_TERM,  150, true
                    FOUR_MONTH_TERM,  151, false
                    ACADEMIC_YEAR,    209, false
                    ACADEMIC_YEAR,    210, true
                    ACADEMIC_YEAR,    366, true
                    ACADEMIC_YEAR,    367, false
                    """)
    void aDurationIsPlausibleWithinItsDaysBothCounted(
            ProjectDuration duration, int days, boolean plausible) {
        String credits = duration == ProjectDuration.ACADEMIC_YEAR ? "4" : "2";
        AParticipation given =
                aParticipation()
                        .in(aProject().lasting(duration, days))
                        .evaluated(anEvaluation().giving(credits));
        assertEquals(plausible ? List.of() : List.of(Requirement.DURATION_PLAUSIBLE), unmet(given));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    GB, 2020-12-31, true
                    GB, 2021-01-01, false
                    ME, 2020-12-31, false
                    ME, 2021-01-01, true
                    UA, 2025-10-01, true
                    ES, 2025-10-01, false
                    JP, 2025-10-01, false
                    """)
    void thePartnersCountryMustTakePartOnTheDayTheProjectStarts(
            String country, String start, boolean takesPart) {
        AParticipation given =
                aParticipation().in(aProject().starting(day(start)).with(country + ":School"));
        assertEquals(takesPart ? List.of() : List.of(Requirement.PARTNER_ABROAD), unmet(given));
    }

    @Test
    void oneParticipatingPartnerAmongOthersIsEnough() {
        assertEquals(
                List.of(),
                unmet(aParticipation().in(aProject().with("ES:IES Otro", "JP:Ko", "FR:Lycée"))));
    }

    @Test
    void everyUnmetRequirementIsToldInTheOrderOfTheContract() {
        assertEquals(
                List.of(Requirement.values()),
                unmet(
                        withoutAnything()
                                .of(aTeacher().as("ambassador"))
                                .decided(Requirement.NOT_WITHDRAWN)));
        assertEquals(
                "NOT_WITHDRAWN REGISTERED_AS_TEACHER REGISTRATION_CONSENTED SCHOOL_PUBLICLY_FUNDED PROJECT_SUITABLE PROJECT_CONSENTED"
                        + " PARTNER_ABROAD DURATION_PLAUSIBLE PROJECT_SUBMITTED"
                        + " FOLLOW_UP_SUBMITTED FINAL_SUBMITTED EVALUATED EVALUATED_POSITIVELY",
                String.join(" ", Stream.of(Requirement.values()).map(Enum::name).toList()));
    }

    private static AParticipation withoutAnything() {
        return aParticipation()
                .registrationAnswered()
                .at(aSchool().privateAndNobodyKnows())
                .in(
                        aProject()
                                .unchecked()
                                .with("ES:IES Otro")
                                .lasting(ProjectDuration.ACADEMIC_YEAR, 1))
                .projectAnswered()
                .without(ReportType.PROJECT)
                .without(ReportType.FOLLOW_UP)
                .without(ReportType.FINAL)
                .notEvaluated();
    }

    @Test
    void anIndividualEvaluationOverridesThatOfAllWhateverTheDates() {
        Nif ana = Given.NIF;
        var earlier = anEvaluation().forOnly(ana).negative().on(day("2026-01-10"));
        var later = anEvaluation().giving("4").on(day("2026-06-20"));
        assertEquals(
                List.of(Requirement.EVALUATED_POSITIVELY),
                unmet(aParticipation().evaluated(later, earlier)));
    }

    @Test
    void theEvaluationOfAnotherTeacherIsNobodyElses() {
        assertEquals(
                List.of(Requirement.EVALUATED, Requirement.EVALUATED_POSITIVELY),
                unmet(aParticipation().evaluated(anEvaluation().forOnly(Given.nif(7)))));
    }

    /**
     * R10, R11: a term is worth two, a year whole steps of half a credit; the cap cuts the rest.
     */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    THREE_MONTH_TERM,  90, 2,    true
                    THREE_MONTH_TERM,  90, 1,    false
                    FOUR_MONTH_TERM,  120, 2,    true
                    FOUR_MONTH_TERM,  120, 2.5,  false
                    ACADEMIC_YEAR,    250, 0.5,  true
                    ACADEMIC_YEAR,    250, 2.25, false
                    ACADEMIC_YEAR,    250, 5,    true
                    """)
    void creditsThatTheRuleOfTheYearDoesNotKnowAreNoEvaluation(
            ProjectDuration duration, int days, String credits, boolean evaluated) {
        AParticipation given =
                aParticipation()
                        .in(aProject().lasting(duration, days))
                        .evaluated(anEvaluation().giving(credits));
        assertEquals(evaluated ? List.of() : List.of(Requirement.EVALUATED), unmet(given));
    }
}
