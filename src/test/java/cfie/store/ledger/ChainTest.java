package cfie.store.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.ledger.ChainCheck;
import cfie.domain.ledger.ChainCheck.Break;
import cfie.domain.ledger.ChainCheck.Why;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Event;
import cfie.domain.ledger.EventFilter;
import cfie.domain.ledger.Subject;
import cfie.store.schema.tables.records.EventRecord;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events of the ledger are chained, so that nothing of them changes unnoticed. */
@OnBothEngines
final class ChainTest extends ALedger {
    private static final String FLIPPED =
            "update event set %1$s = case when substring(%1$s, 1, 1) = '0' then '1' else '0' end"
                    + " || substring(%1$s, 2) where running = 2";

    @Test
    void anEmptyLedgerIsIntactAndHasNoHead() {
        assertEquals(
                new ChainCheck(0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty()),
                check());
        assertEquals(Optional.empty(), ledger().head());
    }

    @Test
    void theLinksAreWhatTheDocumentationSays() {
        EventRecord event = new EventRecord();
        event.setRunning(1);
        event.setId(7L);
        event.setMoment("2026-06-30T10:00:00Z");
        event.setActor("marta");
        event.setCommand("revoke");
        event.setDigest("d");
        // echo -n '["","1","7","2026-06-30T10:00:00Z","marta","revoke","d"]' | sha256sum
        assertEquals(
                "b1ebe8148049791496b94f8db8ddcfba094a0b43694c18f343a9ed85d5f0288f",
                Chain.link(Chain.START, event));
    }

    @ParameterizedTest
    @CsvSource({
        "moment,LINK",
        "actor,LINK",
        "command,LINK",
        "subject,CONTENT",
        "detail,CONTENT",
        "salt,CONTENT",
        "digest,CONTENT",
        "link,LINK"
    })
    void aFlippedLetterOfAnyTextIsNoticed(String column, Why why) throws SQLException {
        threeEvents();
        office.tamper(FLIPPED.formatted(column));
        assertEquals(Optional.of(new Break(2, why)), check().broken());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update event set id = 1000 where running = 2                           | 2 | LINK
                    update event set running = 9 where running = 2                         | 2 | MISSING
                    update event set running = 9 where running = 3                         | 3 | MISSING
                    update event set running = 0 where running = 1                         | 1 | LINK
                    update event set running = null where running = 2                      | 2 | MISSING
                    update event set subject = null where running = 2                      | 2 | CONTENT
                    update event set detail = null where running = 2                       | 2 | CONTENT
                    update event set salt = null where running = 2                         | 2 | CONTENT
                    update event set link = null where running = 2                         | 2 | LINK
                    update event set running = null where running = 3                      | 3 | LINK
                    delete from event where running = 1                                    | 1 | MISSING
                    delete from event where running = 2                                    | 2 | MISSING
                    update event set subject = null, detail = null, salt = null where running = 2 | 2 | BLANKED
                    """)
    void whatIsTakenOutOrMovedIsNoticed(String sql, int number, Why why) throws SQLException {
        threeEvents();
        office.tamper(sql);
        assertEquals(Optional.of(new Break(number, why)), check().broken());
    }

    @Test
    void noColumnIsLeftOut() {
        assertEquals(
                new TreeSet<>(
                        List.of(
                                "id", "running", "moment", "actor", "command", "subject", "detail",
                                "salt", "digest", "link")),
                new TreeSet<>(
                        Arrays.stream(new EventRecord().fields())
                                .map(field -> field.getName())
                                .toList()));
    }

    @Test
    void twoEventsThatChangePlacesAreNoticed() throws SQLException {
        threeEvents();
        office.tamper("update event set running = 0 where running = 2");
        office.tamper("update event set running = 2 where running = 3");
        office.tamper("update event set running = 3 where running = 0");
        assertEquals(Optional.of(new Break(2, Why.LINK)), check().broken());
    }

    @Test
    void aTailThatIsCutOffIsMissedByWhoNotedTheHead() throws SQLException {
        threeEvents();
        Optional<String> noted = ledger().head();
        note(about(EVA, "four"));
        assertEquals(Optional.of(3), ledger().check(noted).sought());
        assertEquals(
                Optional.of(3), ledger().check(noted.map(hash -> hash.substring(0, 16))).sought());
        office.tamper("delete from event where running >= 3");
        assertEquals(Optional.empty(), check().broken());
        assertEquals(Optional.empty(), ledger().check(noted).sought());
        note(about(Given.NIF, "three"));
        assertEquals(Optional.empty(), ledger().check(noted).sought());
    }

    @Test
    void eventsThatADeadProcessLeftAreLinkedByTheNext() throws SQLException {
        threeEvents();
        office.tamper("update event set running = null, link = null where running >= 2");
        assertEquals(
                List.of(1, 2, 0),
                List.of(check().linked(), check().unlinked(), check().forgotten()));
        assertEquals(Optional.empty(), check().broken());
        assertTrue(events(EventFilter.ALL).get(2).place().isEmpty());
        note(about(EVA, "four"));
        assertEquals(List.of(1, 2, 3, 4), numbers(EventFilter.ALL));
        assertEquals(Optional.empty(), check().broken());
    }

    @Test
    void whatWasToldOfATeacherIsForgottenAndTheChainHolds() {
        threeEvents();
        note(
                new Change(
                        Subject.NONE.and("project", "P1"),
                        List.of(new Difference("evaluator", "", EVA.text()))));
        Optional<String> head = ledger().head();
        office.register()
                .record(
                        new Clerk("marta", "person", () -> Instant.EPOCH),
                        any -> true,
                        digests -> List.of(Change.forgetting(digests)),
                        () -> ledger().forget(EVA));
        ChainCheck check = ledger().check(head);
        assertEquals(Optional.empty(), check.broken());
        assertEquals(2, check.forgotten());
        assertEquals(Optional.of(4), check.sought());
        List<Event> events = events(EventFilter.ALL);
        assertEquals(
                List.of(true, false, true, false, true),
                events.stream().map(event -> event.content().isPresent()).toList());
        assertFalse(events.toString().contains(EVA.text()));
        assertEquals("evaluate", events.get(1).command());
    }
}
