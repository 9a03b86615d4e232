package cfie.store.fact;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Participation;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Cfie;
import cfie.value.Nif;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is judged of a project, gathered. */
@OnBothEngines
final class DossiersTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @Test
    void everythingOfAProjectIsGathered() {
        Decision decision =
                new Decision(
                        aProject().code(),
                        Requirement.DURATION_PLAUSIBLE,
                        "Acordado",
                        "Elena",
                        Given.TODAY);
        office.with(aSchool().servedBy(Cfie.BENAVENTE))
                .with(aTeacher())
                .with(aProject(), aProject().withCode("P2"))
                .with(
                        anEvaluation(),
                        anEvaluation().forOnly(Given.NIF).giving("2.5"),
                        anEvaluation().of("P2"))
                .keep(() -> office.register().decisions().add(decision));
        Dossier dossier =
                office.register().dossiers().find(aProject().code(), Given.TODAY).orElseThrow();
        assertEquals(
                new Dossier(
                        aProject().project(),
                        aSchool().servedBy(Cfie.BENAVENTE).school(),
                        Cfie.BENAVENTE,
                        Optional.of(aProject().granted()),
                        Arrays.stream(ReportType.values())
                                .collect(
                                        Collectors.toMap(
                                                type -> type,
                                                type -> aProject().report(type).submittedOn())),
                        List.of(
                                anEvaluation().evaluation(),
                                anEvaluation().forOnly(Given.NIF).giving("2.5").evaluation()),
                        Map.of(Requirement.DURATION_PLAUSIBLE, decision)),
                dossier);
        assertEquals(
                Optional.empty(),
                office.register().dossiers().find(aProject().withCode("P9").code(), Given.TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-05-03,
                    2026-05-04, GRANTED
                    2026-05-05, GRANTED
                    2026-05-06, REFUSED
                    2030-01-01, REFUSED
                    """)
    void theLastAnswersUpToADayCount(String asOf, Answer answer) {
        office.with(aSchool())
                .withUnanswered(aTeacher())
                .withBare(aProject())
                .keep(
                        () ->
                                office.register()
                                        .consents()
                                        .add(
                                                List.of(
                                                        aTeacher()
                                                                .answered(
                                                                        Answer.REFUSED,
                                                                        day("2026-05-06")),
                                                        aTeacher()
                                                                .answered(
                                                                        Answer.GRANTED,
                                                                        day("2026-05-04")),
                                                        aProject()
                                                                .answered(
                                                                        Answer.REFUSED,
                                                                        day("2026-05-06")),
                                                        aProject()
                                                                .answered(
                                                                        Answer.GRANTED,
                                                                        day("2026-05-04")))));
        Participation one =
                office.register()
                        .participations()
                        .of(Selection.ALL, day(asOf))
                        .get(Given.NIF)
                        .get(0);
        assertEquals(Optional.ofNullable(answer), one.registration().map(Consent::answer));
        assertEquals(Optional.ofNullable(answer), one.dossier().consent().map(Consent::answer));
    }

    @Test
    void aYearIsShownSomeTeachersAtATimeAndEachOfThemWhole() {
        Nif other = Given.nif(1);
        office.with(aSchool())
                .with(aTeacher(), aTeacher().withNif(other))
                .with(
                        aProject().carriedBy(Given.NIF, other),
                        aProject().withCode("P2").carriedBy(other),
                        aProject().withCode("P3"));
        List<Map<Nif, List<Participation>>> slices = new ArrayList<>();
        office.register()
                .participations()
                .eachSlice(Given.YEAR, Given.TODAY, 1, some -> slices.add(some));
        assertEquals(2, office.register().participations().teachers(Given.YEAR));
        assertEquals(List.of(1, 1), slices.stream().map(Map::size).toList());
        SortedMap<Nif, List<Participation>> all = new TreeMap<>();
        slices.forEach(all::putAll);
        Selection year = Selection.of(Given.YEAR, Optional.empty(), Optional.empty());
        assertEquals(office.register().participations().of(year, Given.TODAY), all);
        assertEquals(List.of(2, 2), all.values().stream().map(List::size).toList());
    }

    @Test
    void aYearIsGatheredThatIsLargerThanWhatTheEngineKeepsInMemory() throws SQLException {
        assumeFalse(office.isOnServer());
        office.with(aSchool()).with(aTeacher());
        for (int number = 0; number < 9; number++) {
            office.with(aProject().withCode("P" + number));
        }
        office.tamper("set max_memory_rows 2");
        Selection year =
                Selection.of(aProject().project().year(), Optional.empty(), Optional.empty());
        assertEquals(
                9, office.register().participations().of(year, Given.TODAY).get(Given.NIF).size());
        List<Report> reports = new ArrayList<>();
        office.register().reports().each(year, reports::add);
        assertEquals(27, reports.size());
    }
}
