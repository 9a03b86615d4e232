package cfie.procedure.year;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Decision;
import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.domain.issued.TeacherYear;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.Credits;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A year as it is decided, before anything is issued. */
final class JudgeYearTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private List<TeacherYear> judged() {
        return new JudgeYear(office.register(), Given.TODAY).of(Given.YEAR, Optional.empty());
    }

    @Test
    void teachersComeInTheOrderOfTheLists() {
        office.with(aSchool())
                .with(
                        aTeacher().named("Ana", "Zas"),
                        aTeacher().withNif(Given.nif(1)).named("Eva", "Ñu"),
                        aTeacher().withNif(Given.nif(2)).named("Iris", "Nuz"))
                .with(aProject().carriedBy(Given.NIF, Given.nif(1), Given.nif(2)));
        assertEquals(
                List.of("Nuz, Iris", "Ñu, Eva", "Zas, Ana"),
                judged().stream().map(one -> one.teacher().name().listed()).toList());
    }

    @Test
    void someTeachersAtATimeTheYearIsDecidedAlike() {
        office.with(aSchool())
                .with(
                        aTeacher().named("Ana", "Zas"),
                        aTeacher().withNif(Given.nif(1)).named("Eva", "Ñu"))
                .with(aProject().carriedBy(Given.NIF, Given.nif(1)), aProject().withCode("P2"))
                .with(anEvaluation(), anEvaluation().of("P2"));
        List<TeacherYear> each = new ArrayList<>();
        new JudgeYear(office.register(), Given.TODAY).each(Given.YEAR, each::add);
        assertEquals(2, each.size());
        assertEquals(Set.copyOf(judged()), Set.copyOf(each));
        office.certify();
        each.clear();
        new JudgeYear(office.register(), Given.TODAY).each(Given.YEAR, each::add);
        assertEquals(Set.copyOf(judged()), Set.copyOf(each));
    }

    @Test
    void whatIsEligibleIsPendingUntilItIsIssued() {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation());
        assertEquals(Outcome.PENDING, judged().get(0).judgements().get(0).outcome());
        office.certify();
        assertEquals(Outcome.CERTIFIED, judged().get(0).judgements().get(0).outcome());
    }

    @Test
    void aYearIsJudgedByTheRulesOfItsOwnTime() throws SQLException {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation());
        office.tamper("insert into credit_rule values (2026, 1, 2, 0.5)");
        assertEquals(Credits.of("4"), judged().get(0).judgements().get(0).granted());
        office.tamper("update credit_rule set since_year = 2024 where since_year = 2026");
        assertEquals(Credits.of("1"), judged().get(0).judgements().get(0).granted());
    }

    @Test
    void theAnswersAreThoseOfTheProjectsOwnSchool() {
        office.with(aSchool(), aSchool().withCode("49000002"))
                .withUnanswered(aTeacher())
                .with(aTeacher().at("49000002"))
                .with(aProject())
                .with(anEvaluation());
        assertEquals(
                List.of(Requirement.REGISTRATION_CONSENTED),
                judged().get(0).judgements().get(0).unmet());
    }

    @Test
    void theCountriesAreThoseOfTheDayOnWhichTheProjectStarts() {
        office.with(aSchool())
                .with(aTeacher())
                .with(aProject().with("GB:School").starting(day("2025-12-31")))
                .with(anEvaluation());
        assertEquals(
                List.of(Requirement.PARTNER_ABROAD), judged().get(0).judgements().get(0).unmet());
        office.keep(
                () ->
                        office.register()
                                .decisions()
                                .add(
                                        new Decision(
                                                aProject().code(),
                                                Requirement.PARTNER_ABROAD,
                                                "Acordado",
                                                "Elena",
                                                Given.TODAY)));
        assertEquals(List.of(), judged().get(0).judgements().get(0).unmet());
    }
}
