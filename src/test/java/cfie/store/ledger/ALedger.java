package cfie.store.ledger;

import cfie.domain.ledger.ChainCheck;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Event;
import cfie.domain.ledger.EventFilter;
import cfie.domain.ledger.Subject;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.Nif;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An office whose ledger is told of something. */
abstract class ALedger {
    static final Nif EVA = Given.nif(1);
    @RegisterExtension final AnOffice office = new AnOffice();

    Ledger ledger() {
        return office.register().ledger();
    }

    void note(String command, String moment, Change... changes) {
        office.register()
                .record(
                        new Clerk("marta", command, () -> Instant.parse(moment)),
                        any -> true,
                        any -> List.of(changes),
                        () -> true);
    }

    void note(Change... changes) {
        note("evaluate", "2026-06-30T10:00:00.123456Z", changes);
    }

    static Change about(Nif teacher, String said) {
        return new Change(
                Subject.NONE.and("teacher", teacher).and("cfie", "zamora"),
                List.of(new Difference("reason", "", said)));
    }

    void threeEvents() {
        note(about(Given.NIF, "one"));
        note(about(EVA, "two \"quoted\" \\ and «más»"));
        note(about(Given.NIF, "three"));
    }

    ChainCheck check() {
        return ledger().check(Optional.empty());
    }

    List<Event> events(EventFilter filter) {
        List<Event> events = new ArrayList<>();
        ledger().each(filter, events::add);
        return events;
    }

    List<Integer> numbers(EventFilter filter) {
        return events(filter).stream().map(event -> event.place().orElseThrow().number()).toList();
    }
}
