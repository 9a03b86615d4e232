package cfie.procedure.year;

import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static cfie.testkit.YearEnd.BENAVENTE;
import static cfie.testkit.YearEnd.EVA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.figures.Grouping;
import cfie.domain.figures.Measure;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.Tally;
import cfie.domain.programme.LabelLevel;
import cfie.testkit.AnOffice;
import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A teacher, a school, a certificate and a project count once in each group, and once in all. */
@OnBothEngines
final class CountYearTest {
    private static final Measure[] COUNTED = {
        Measure.TEACHERS,
        Measure.SCHOOLS,
        Measure.PROJECTS,
        Measure.PARTICIPATIONS,
        Measure.CERTIFICATES,
        Measure.CREDITS,
        Measure.PENDING
    };

    @RegisterExtension final AnOffice office = new AnOffice();

    /** Ana in P1 and P2 of Zamora, with Eva in P1; Ana in P3 of Benavente, not evaluated. */
    @BeforeEach
    void threeProjects() {
        YearEnd.twoSchoolsOfTwoCentres(office);
        office.with(aTeacher(), aTeacher().at(BENAVENTE), aTeacher().withNif(EVA))
                .with(
                        aProject().carriedBy(Given.NIF, EVA),
                        aProject().withCode("P2"),
                        aProject().withCode("P3").at(BENAVENTE))
                .with(anEvaluation().giving("1.5"), anEvaluation().of("P2").giving("2.5"));
        office.certify();
    }

    @Test
    void whoIsNoTeacherIsNotCounted() {
        String before = told(counted(Grouping.KIND).total());
        Nif librarian = Given.nif(9);
        office.with(aTeacher().withNif(librarian).as("librarian"))
                .with(aProject().withCode("P4").carriedBy(librarian));
        assertEquals(
                before.replaceFirst("^(\\d+) (\\d+) 3 ", "$1 $2 4 "),
                told(counted(Grouping.KIND).total()));
    }

    private Tallies counted(Grouping by) {
        return new CountYear(office.register(), Optional.of(by)).of(Given.YEAR);
    }

    private static String told(Tally tally) {
        return Arrays.stream(COUNTED)
                .map(measure -> tally.of(measure).toPlainString())
                .collect(Collectors.joining(" "));
    }

    private List<String> groups(Grouping by) {
        Tallies tallies = counted(by);
        List<String> told = new ArrayList<>();
        tallies.groups().forEach((group, tally) -> told.add(group + ": " + told(tally)));
        told.add("all: " + told(tallies.total()));
        return told;
    }

    @Test
    void byCentreWithATeacherOfBoth() {
        assertEquals(
                List.of(
                        "benavente: 1 1 1 1 0 0 1",
                        "zamora: 2 1 2 3 2 5.5 0",
                        "all: 2 2 3 4 2 5.5 1"),
                groups(Grouping.CFIE));
    }

    @Test
    void byKindDurationAndProvinceTheSumIsTheSame() {
        assertEquals(
                List.of("Zamora: 2 2 3 4 2 5.5 1", "all: 2 2 3 4 2 5.5 1"),
                groups(Grouping.PROVINCE));
        assertEquals("all: 2 2 3 4 2 5.5 1", groups(Grouping.KIND).get(1));
        assertEquals("all: 2 2 3 4 2 5.5 1", groups(Grouping.DURATION).get(1));
    }

    @Test
    void aProjectWithPartnersOfTwoCountriesIsInBothAndOnceInAll() {
        office.withBare(
                aProject().withCode("P4").carriedBy(EVA).with("IT:Liceo", "FR:Lycée", "FR:Autre"));
        List<String> told = groups(Grouping.COUNTRY);
        assertEquals("all: 2 2 4 5 2 5.5 2", told.get(told.size() - 1));
        assertTrue(told.contains("IT: 1 1 1 1 0 0 1"), told.toString());
        assertEquals(1, counted(Grouping.COUNTRY).of("IT").of(Measure.PROJECTS).intValue());
    }

    @Test
    void whatIsNotCertifiedSaysWhatNobodyRecorded() {
        office.withBare(aProject().withCode("P4").carriedBy(EVA));
        Tally total = counted(Grouping.KIND).total();
        assertEquals(
                List.of("2", "0", "1", "1", "2"),
                List.of(
                                Measure.PENDING,
                                Measure.LACKS_REGISTRATION_ANSWER,
                                Measure.LACKS_PROJECT_ANSWER,
                                Measure.LACKS_DOCUMENTS,
                                Measure.LACKS_EVALUATION)
                        .stream()
                        .map(measure -> total.of(measure).toPlainString())
                        .toList());
    }

    /** Ana has the national label of P1 upon a second application, and the European one. */
    @Test
    void labelsAndConnectedActionsAreThoseOfTheProjects() {
        office.with(
                aLabel().refused(),
                aLabel().again().awarded(),
                aLabel().of(LabelLevel.EUROPEAN).ofItself().awarded(),
                aLabel().of(EVA),
                aLabel().in("P3").awarded());
        Connected.link(
                office,
                "P1",
                Connected.aMobility("P1"),
                Connected.aMobility("P1", day("2026-05-04")));
        Connected.link(office, "P3");
        office.keep(
                () ->
                        office.register()
                                .erasmusLinks()
                                .add(List.of(Connected.aLink("P1", Connected.KA120))));
        office.withBare(aProject().withCode("P4").carriedBy(EVA).with("IT:Liceo", "FR:Lycée"));
        office.with(aLabel().in("P4").of(EVA).awarded());
        Connected.link(office, "P4");
        Tallies byCentre = counted(Grouping.CFIE);
        assertEquals("1 1 0 1 1 0", programme(byCentre.of("benavente")));
        assertEquals("4 2 1 2 3 2", programme(byCentre.of("zamora")));
        assertEquals("5 3 1 3 4 2", programme(byCentre.total()));
        Tallies byCountry = counted(Grouping.COUNTRY);
        assertEquals("1 1 0 1 1 0", programme(byCountry.of("IT")));
        assertEquals("5 3 1 3 4 2", programme(byCountry.total()));
        Tallies before =
                new CountYear(office.register(), Optional.empty()).of(new AcademicYear(2024));
        assertEquals("0 0 0 0 0 0", programme(before.total()));
    }

    private static String programme(Tally tally) {
        return Arrays.stream(Measure.values())
                .filter(Measure::isOfProgramme)
                .map(measure -> tally.of(measure).toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void anotherYearHoldsNothing() {
        CountYear count = new CountYear(office.register(), Optional.empty());
        AcademicYear before = new AcademicYear(2024);
        assertEquals(Optional.empty(), count.before(Given.YEAR));
        assertEquals(Optional.of(Given.YEAR), count.before(new AcademicYear(2026)));
        assertEquals("0 0 0 0 0 0 0", told(count.of(before).total()));
        assertEquals("2 2 3 4 2 5.5 1", told(count.of(Given.YEAR).total()));
    }

    @Test
    void schoolsOfAnUnknownTypeAreCountedAndTheTypeIsNamed() {
        office.keep(
                () ->
                        office.register()
                                .schools()
                                .change(
                                        List.of(
                                                aSchool().typed("Ateneo").school(),
                                                aSchool()
                                                        .withCode(BENAVENTE)
                                                        .servedBy(Cfie.BENAVENTE)
                                                        .typed("IES")
                                                        .school())));
        CountYear count = new CountYear(office.register(), Optional.of(Grouping.LEVEL));
        Tallies tallies = count.of(Given.YEAR);
        assertEquals("2 1 2 3 2 5.5 0", told(tallies.of("unknown")));
        assertEquals("1 1 1 1 0 0 1", told(tallies.of("secondary")));
        assertEquals(List.of("Ateneo"), List.copyOf(count.unknownTypes()));
    }
}
