package cfie.store.ledger;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ledger.ChainCheck;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Event;
import cfie.domain.ledger.EventFilter;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ledger: events in their order, found by what they are about. */
@OnBothEngines
final class LedgerTest extends ALedger {
    @Test
    void eventsStandInTheirOrderAndTellWhoWhenAndWhat() {
        threeEvents();
        assertEquals(List.of(1, 2, 3), numbers(EventFilter.ALL));
        Event second = events(EventFilter.ALL).get(1);
        assertEquals("2026-06-30T10:00:00Z", second.moment());
        assertEquals("marta", second.actor());
        assertEquals("evaluate", second.command());
        assertEquals(
                new Event.Content(
                        Subject.NONE.and("teacher", EVA).and("cfie", "zamora"),
                        "{\"after\":{\"reason\":\"two \\\"quoted\\\" \\\\ and «más»\"}}"),
                second.content().orElseThrow());
        Event last = events(EventFilter.ALL).get(2);
        assertEquals(
                new ChainCheck(
                        3,
                        0,
                        0,
                        Optional.of(last.place().orElseThrow().link()),
                        Optional.empty(),
                        Optional.empty()),
                check());
        assertEquals(check().head(), ledger().head());
    }

    @Test
    void workThatChangedNothingOrWasTakenBackLeavesNoEvent() {
        note();
        office.register()
                .record(
                        new Clerk("marta", "evaluate", Instant::now),
                        any -> false,
                        any -> List.of(about(EVA, "no")),
                        () -> true);
        assertEquals(0, check().linked());
    }

    @Test
    void eventsAreFoundByWhatTheyAreAboutByTheirCommandAndTheirDay() {
        note("certify", "2026-06-29T23:59:59Z", about(Given.NIF, "one"));
        note("revoke", "2026-06-30T00:00:00Z", about(EVA, "two"));
        note(
                "revoke",
                "2026-07-01T12:00:00Z",
                new Change(
                        Subject.of(
                                new Selection(
                                        Optional.of(Given.YEAR),
                                        Optional.of(Cfie.ZAMORA),
                                        Optional.of(Given.SCHOOL),
                                        Optional.empty(),
                                        Optional.of(new ProjectCode("P_1")))),
                        List.of()));
        assertEquals(List.of(2), numbers(of(Optional.empty(), Optional.of(EVA), "")));
        assertEquals(List.of(3), numbers(of(Optional.empty(), Optional.empty(), "P_1")));
        assertEquals(List.of(), numbers(of(Optional.empty(), Optional.empty(), "PX1")));
        assertEquals(List.of(), numbers(of(Optional.empty(), Optional.empty(), "P_")));
        assertEquals(List.of(1, 2, 3), numbers(of(Optional.of(Cfie.ZAMORA), Optional.empty(), "")));
        assertEquals(List.of(), numbers(of(Optional.of(Cfie.SORIA), Optional.empty(), "")));
        assertEquals(
                List.of(2, 3), numbers(within(Optional.of("revoke"), "2026-01-01", "2026-12-31")));
        assertEquals(List.of(2), numbers(within(Optional.empty(), "2026-06-30", "2026-06-30")));
        assertEquals(List.of(1), numbers(within(Optional.empty(), "2026-06-01", "2026-06-29")));
    }

    private static EventFilter of(Optional<Cfie> cfie, Optional<Nif> teacher, String project) {
        return new EventFilter(
                new Selection(
                        Optional.empty(),
                        cfie,
                        Optional.empty(),
                        teacher,
                        Optional.of(project).filter(code -> !code.isEmpty()).map(ProjectCode::new)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static EventFilter within(Optional<String> command, String since, String until) {
        return new EventFilter(
                Selection.ALL,
                command,
                Optional.of(LocalDate.parse(since)),
                Optional.of(LocalDate.parse(until)));
    }

    @Test
    void whatHappenedToTheProjectsOfATeacherIsAboutTheTeacher() {
        office.with(aSchool()).with(aTeacher()).with(aProject());
        note(
                new Change(
                        Subject.NONE.and("project", aProject().project().code()),
                        List.of(new Difference("outcome", "", "positive"))));
        assertEquals(
                List.of(1),
                numbers(of(Optional.empty(), Optional.of(aTeacher().teacher().nif()), "")));
        assertEquals(List.of(), numbers(of(Optional.empty(), Optional.of(EVA), "")));
    }
}
