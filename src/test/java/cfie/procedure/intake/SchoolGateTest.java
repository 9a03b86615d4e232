package cfie.procedure.intake;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Areas;
import cfie.domain.Judge;
import cfie.domain.Judgement;
import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.domain.School;
import cfie.domain.issued.Closing;
import cfie.procedure.Mode;
import cfie.procedure.year.JudgeYear;
import cfie.sheet.SchoolSheet;
import cfie.testkit.ASchool;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Failure;
import cfie.value.Province;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list of schools changes no year but its own and those after it, and none that is closed. */
@OnBothEngines
final class SchoolGateTest {
    private static final List<String> MOVED = List.of("cfie:SCHOOL_AREA_CLOSED");
    private static final List<String> FUNDED = List.of("ownership:YEAR_STAYS");

    @RegisterExtension final AnOffice office = new AnOffice();

    private void worked(ASchool school) {
        office.with(school).with(aTeacher()).with(aProject()).with(anEvaluation());
    }

    private void close(int year) {
        office.keep(
                () ->
                        office.register()
                                .closings()
                                .add(new Closing(new AcademicYear(year), Given.TODAY, "Olga Gil")));
    }

    private Taking<?, School> taken(ASchool said) {
        return taken(Mode.UPDATE, said);
    }

    private Taking<?, School> taken(Mode mode, ASchool said) {
        return Taking.of(
                office,
                new Kinds(office.register())::schools,
                mode,
                new SchoolSheet(new AcademicYear(2026)),
                said.school());
    }

    private List<String> listed(ASchool said) {
        return taken(said).told();
    }

    private static ASchool funded(boolean yes, int year) {
        return aSchool().privateAndSubsidised(yes).listedIn(year);
    }

    private Judgement judgement() {
        return new JudgeYear(office.register(), Given.TODAY)
                .of(Given.YEAR, Optional.of(Given.NIF))
                .get(0)
                .judgements()
                .get(0);
    }

    private Outcome outcome() {
        return judgement().outcome();
    }

    private Set<Requirement> lapsed() {
        return new Judge(office.register().rules().of(Given.YEAR))
                .lapsed(judgement().participation());
    }

    @Test
    void withoutSayingSoNoOlderListChangesWhatAnotherSaid() {
        office.with(funded(true, 2025));
        assertEquals(
                List.of("subsidised:ALREADY_DIFFERENT"),
                taken(Mode.INSERT, funded(false, 2024)).told());
        assertEquals(List.of(), taken(Mode.INSERT, funded(true, 2024)).told());
    }

    @Test
    void aLaterListThatGivesFundsGivesNoneToAClosedYear() {
        worked(funded(false, 2025));
        close(2025);
        assertEquals(List.of(), listed(funded(true, 2026)));
        assertEquals(Outcome.NOT_ELIGIBLE, outcome());
    }

    @Test
    void aLaterListThatTakesFundsLeavesThoseOfWorkStillToBeCertified() {
        worked(funded(true, 2025));
        assertEquals(List.of(), listed(funded(false, 2026)));
        assertEquals(Outcome.PENDING, outcome());
        office.certify();
        assertEquals(Outcome.CERTIFIED, outcome());
        assertEquals(Set.of(), lapsed());
    }

    @Test
    void aListOfTheYearBeforeIsHeardOnANewerOneUnlessItsYearIsClosed() {
        worked(funded(false, 2026).since(2026));
        assertEquals(Outcome.NOT_ELIGIBLE, outcome());
        assertEquals(List.of(), listed(funded(true, 2025)));
        assertEquals(Outcome.PENDING, outcome());
        assertEquals(
                Optional.of(false),
                office.register()
                        .schools()
                        .find(Given.SCHOOL)
                        .orElseThrow()
                        .publiclyFunded(new AcademicYear(2026)));
        close(2025);
        assertEquals(FUNDED, listed(funded(false, 2025)));
        assertEquals(List.of(), listed(funded(false, 2026)));
        assertEquals(FUNDED, listed(funded(false, 2025)));
        assertEquals(Outcome.PENDING, outcome());
    }

    @Test
    void aNewerListMayTakeItsTurnBack() {
        worked(funded(true, 2025));
        close(2025);
        assertEquals(List.of(), listed(funded(false, 2026)));
        assertEquals(List.of(), listed(funded(true, 2026)));
        assertEquals(List.of(), listed(funded(true, 2025)));
        assertEquals(Outcome.PENDING, outcome());
    }

    @Test
    void inAClosedYearASchoolKeepsItsCentre() {
        worked(aSchool());
        close(2024);
        assertEquals(List.of(), listed(aSchool().servedBy(Cfie.BENAVENTE)));
        close(2025);
        Taking<?, School> back = taken(aSchool().servedBy(Cfie.ZAMORA).listedIn(2026));
        assertEquals(MOVED, back.told());
        Failure why = back.problems().get(0).failure();
        assertEquals(
                List.of(
                        Given.SCHOOL,
                        Cfie.BENAVENTE,
                        Given.YEAR,
                        Given.TODAY,
                        "Olga Gil",
                        new AcademicYear(2026).firstDay()),
                why.details());
        assertEquals(List.of(), listed(aSchool().named("OTRO").servedBy(Cfie.BENAVENTE)));
    }

    @Test
    void aSchoolWithoutAProjectInAClosedYearGoesWhereItIsSaid() {
        office.with(aSchool());
        close(2025);
        assertEquals(List.of(), listed(aSchool().servedBy(Cfie.BENAVENTE)));
    }

    @Test
    void aMunicipalityMayBeSpeltOtherwiseButNotBelongToAnotherCentre() {
        Areas.Municipality toro = Areas.Municipality.of(Province.ZAMORA, "Toro");
        office.keep(
                () ->
                        office.register()
                                .municipalities()
                                .put(
                                        new Areas.Served(
                                                new Areas.Key(toro, Days.ALWAYS), Cfie.BENAVENTE)));
        worked(aSchool().in("TORO"));
        close(2025);
        assertEquals(List.of(), listed(aSchool().in("Toro ")));
        assertEquals(List.of("municipality:SCHOOL_AREA_CLOSED"), listed(aSchool().in("Moraleja")));
        assertEquals(List.of(), listed(aSchool().in("Moraleja").servedBy(Cfie.BENAVENTE)));
    }
}
