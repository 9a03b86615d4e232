package cfie.procedure.person;

import cfie.domain.Registration;
import cfie.domain.ledger.Event;
import cfie.domain.ledger.EventFilter;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registrations that were taken to another school and left nothing behind, as the ledger tells. */
public record Departures(Map<Registration.Key, Departure> all) {
    private static final String COMMAND = "correct registration";

    /** Where to, and on which day it was recorded. */
    public record Departure(SchoolCode to, String day) {}

    /** Those of some teachers. */
    public static Departures of(Register register, Selection teachers) {
        Departures departures = new Departures(new HashMap<>());
        register.ledger()
                .each(
                        new EventFilter(
                                teachers, Optional.of(COMMAND), Optional.empty(), Optional.empty()),
                        event -> event.content().ifPresent(one -> departures.hear(event, one)));
        return departures;
    }

    /** The event names the new school, and then the old one. */
    private void hear(Event event, Event.Content content) {
        Nif nif = new Nif(content.subject().values("teacher").findFirst().orElseThrow());
        List<SchoolCode> schools = content.subject().values("school").map(SchoolCode::new).toList();
        all.remove(new Registration.Key(nif, schools.get(0)));
        if (content.tellsOfBefore()) {
            all.put(
                    new Registration.Key(nif, schools.get(1)),
                    new Departure(schools.get(0), event.moment().substring(0, 10)));
        }
    }

    /** Where to a registration went that nobody took back since. */
    public Optional<Departure> of(Registration.Key key) {
        return Optional.ofNullable(all.get(key));
    }
}
