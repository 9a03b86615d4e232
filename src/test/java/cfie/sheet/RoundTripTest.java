package cfie.sheet;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.anInstitution;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Areas;
import cfie.domain.Consent;
import cfie.domain.Dated;
import cfie.domain.Deadline;
import cfie.domain.ExternalCredits;
import cfie.domain.ProjectDuration;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.YearRules;
import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Tick;
import cfie.domain.figures.Level;
import cfie.domain.programme.LabelLimits;
import cfie.table.CsvWriter;
import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.testkit.Reading;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.Province;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is written is read back the same, whatever people typed. */
final class RoundTripTest {
    private static <K extends Comparable<K>, R> void assertComesBack(
            Sheet<K, R> sheet, List<R> things) {
        assertComesBack(sheet, things, sheet.names());
        assertComesBack(sheet, things, sheet.titles(true));
    }

    private static <K extends Comparable<K>, R> void assertComesBack(
            Sheet<K, R> sheet, List<R> things, List<String> titles) {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = new CsvWriter(text, titles);
        things.forEach(thing -> writer.row(sheet.write(thing)));
        Reading<K, R> reading = Reading.of(sheet, text.toString());
        assertEquals(List.of(), reading.problems());
        assertEquals(things, reading.things());
    }

    @Test
    void schools() {
        assertComesBack(
                new SchoolSheet(Given.YEAR),
                List.of(
                        aSchool().named("EL \"SABIO\", DE; GREDOS").school(),
                        aSchool().named("=SUMA(A1)").withoutMunicipality().school(),
                        aSchool().withCode("05000001").privateAndSubsidised(true).school(),
                        aSchool().privateAndSubsidised(false).closed().school(),
                        aSchool().privateAndNobodyKnows().servedBy(Cfie.MIRANDA_DE_EBRO).school()));
    }

    @Test
    void teachers() {
        assertComesBack(
                new TeacherSheet(Given.TODAY),
                List.of(
                        aTeacher().withEmail("ana@example.org").registration(),
                        aTeacher()
                                .withNif("X0000000T")
                                .named("Étienne", "de la Torre")
                                .registration(),
                        aTeacher().as("librarian|2026-01-10:teacher+advisor").registration(),
                        aTeacher().named("Ana", "O'Neill", "Łuczak, hija").registration()));
    }

    @Test
    void bodies() {
        assertComesBack(
                new BodySheet(),
                List.of(
                        anInstitution(Cfie.ZAMORA).institution(),
                        anInstitution(Cfie.ZAMORA)
                                .since("2027-01-01")
                                .called("CFIE \"Duero\", de Zamora")
                                .directedBy("Ana; Ruiz")
                                .withPost("Directora")
                                .in("Toro")
                                .withEmail("zamora@example.org")
                                .withLegalBasis("=Ley")
                                .institution()));
    }

    private static Areas.Served served(String town, LocalDate since) {
        Areas.Municipality municipality = Areas.Municipality.of(Province.LEON, town);
        return new Areas.Served(new Areas.Key(municipality, since), Cfie.PONFERRADA);
    }

    @Test
    void areas() {
        assertComesBack(
                new AreaSheet(),
                List.of(served("Bañeza (La)", Days.ALWAYS), served("Bañeza (La)", Given.TODAY)));
    }

    @Test
    void consents() {
        assertComesBack(
                new ConsentSheet(),
                List.of(
                        aTeacher().granted(),
                        aTeacher().answered(Answer.REFUSED, Given.TODAY),
                        aProject().withCode("-A").granted(),
                        aProject().answered(Answer.REFUSED, Given.TODAY),
                        aProject().withCode("B").granted().to("AAAAA-00000-BBBBB"),
                        attached(aTeacher().withNif(Given.nif(3)).granted())));
    }

    private static Consent attached(Consent bare) {
        return new Consent(
                bare.key(),
                bare.answer(),
                bare.signedBy(),
                bare.post(),
                bare.reason(),
                new Consent.Particulars(
                        Optional.of(true), Optional.of(true), Optional.of("AAAAA-00000-CCCCC")));
    }

    @Test
    void deadlines() {
        assertComesBack(
                new DeadlineSheet(),
                List.of(
                        Given.until("2026-06-15", Deadline.What.FINAL, Deadline.Lateness.BLOCKS),
                        new Deadline(
                                new Deadline.Key(
                                        Given.YEAR,
                                        Deadline.What.FOLLOW_UP,
                                        Optional.of(Cfie.MIRANDA_DE_EBRO)),
                                Given.TODAY,
                                Deadline.Lateness.WARNS)));
    }

    @Test
    void projects() {
        assertComesBack(
                new ProjectSheet(Given.TODAY),
                List.of(
                        aProject().titled("+34: «voces», \"ríos\"; y más").project(),
                        aProject().withCode("a.B_c-9").unchecked().project(),
                        aProject()
                                .unsuitable()
                                .lasting(ProjectDuration.FOUR_MONTH_TERM, 100)
                                .with("FR:Lycée: l'Exemple", "UA:Школа №1")
                                .carriedBy(Given.nif(2), Given.nif(1))
                                .project()));
    }

    @Test
    void reports() {
        Report.Key key = new Report.Key(aProject().code(), ReportType.FOLLOW_UP);
        assertComesBack(
                new ReportSheet(),
                List.of(
                        aProject().report(ReportType.PROJECT),
                        new Report(key, Given.TODAY, Optional.of("-rf *.pdf"), Optional.empty()),
                        new Report(key, Given.TODAY, Optional.empty(), Optional.empty())));
    }

    @Test
    void externalCredits() {
        ExternalCredits bare = Given.external("0.5", "INTEF; Área \"TIC\"");
        assertComesBack(
                new ExternalCreditsSheet(),
                List.of(
                        bare,
                        new ExternalCredits(
                                new ExternalCredits.Key(
                                        Given.nif(1),
                                        Given.YEAR,
                                        "=Universidad",
                                        Optional.of("A-17")),
                                Credits.of("4"),
                                Optional.of(Given.TODAY),
                                Optional.of("título.pdf"),
                                Optional.empty())));
    }

    @Test
    void connectedActions() {
        assertComesBack(
                new ErasmusLinkSheet(Given.TODAY),
                List.of(Connected.aLink("P1"), Connected.aLink("-A", Connected.KA120)));
        assertComesBack(
                new MobilitySheet(),
                List.of(
                        Connected.aMobility("P1"),
                        Connected.aMobility("P2", Given.NIF, Given.nif(1))));
        assertComesBack(
                new ErasmusStepSheet(Given.TODAY),
                List.of(
                        Connected.aTick("P1", ErasmusStep.MEETING_POINT),
                        new Tick(
                                Connected.aTick("P1", ErasmusStep.DESIGN).key(),
                                Given.TODAY,
                                "=Acta; \"reunión\"",
                                Optional.of("acta.pdf"),
                                Optional.empty())));
    }

    @Test
    void evaluations() {
        assertComesBack(
                new EvaluationSheet(),
                List.of(
                        anEvaluation().giving("2.5").evaluation(),
                        anEvaluation()
                                .forOnly(Given.nif(3))
                                .negative()
                                .by("12345678Z")
                                .evaluation(),
                        anEvaluation().withoutCredits().by("@elena").evaluation()));
    }

    @Test
    void partners() {
        assertComesBack(
                new PartnerSheet(Given.day("2020-01-01")),
                List.of(
                        aCard().between("2026-09-01", "2027-06-30").seeking("ES", "FR").card(),
                        aCard().named("=1+1").in("FR").closed().saying("«Ж» 🌍; \"así\"").card(),
                        aCard().school("Liceo, \"Dante\"").inTown("Forlì").coded("DANTE").card(),
                        aCard().group("Agua", "https://example.org/agua").on("a", "b").card(),
                        aCard().post("Ríos", "DANTE").in("IT", "ES").at(Level.INFANT).card(),
                        aCard().post("Mares", "12345678Z").in().card(),
                        aCard().post("Lagos", "49000001").in().card()));
    }

    @Test
    void countries() {
        assertComesBack(new CountrySheet(), Given.theRules().countries().stays());
    }

    @Test
    void rules() {
        AcademicYear next = new AcademicYear(2026);
        Dated.Key since = Dated.Key.of(next);
        assertComesBack(
                new CreditRuleSheet(), List.of(new Dated<>(since, Given.theRules().credits())));
        assertComesBack(
                new DayRuleSheet(),
                List.of(
                        new Dated<>(
                                new Dated.Key(next, Optional.of(ProjectDuration.ACADEMIC_YEAR)),
                                new YearRules.DayRange(0, 366))));
        assertComesBack(
                new LabelRuleSheet(),
                List.of(new Dated<>(since, new LabelLimits(0, 1, 1, new BigDecimal("7.5")))));
    }
}
