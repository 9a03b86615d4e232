package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.Registration;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Selection;
import cfie.procedure.person.Departures;
import cfie.store.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names the registrations that an import makes anew after they were taken to another school. */
public final class MovedTeachers implements Aside {
    private final Departures departures;
    private final Map<Registration.Key, Departures.Departure> back = new TreeMap<>();

    MovedTeachers(Register register) {
        this.departures = Departures.of(register, Selection.ALL);
    }

    @Override
    public void hear(Object said) {
        if (said instanceof Registration one) {
            departures.of(one.key()).ifPresent(left -> back.put(one.key(), left));
        }
    }

    /** What is held already does not come back. */
    @Override
    public <K, R> void hear(Row.Readable<K, R> row, R held, R said) {
        if (held instanceof Registration one) {
            back.remove(one.key());
        }
    }

    @Override
    public void tell(Root root) {
        told(back, root.texts()).ifPresent(root::warnInWords);
    }

    /** What is said of one, if it was taken to another school. */
    public static Optional<String> told(Registration.Key key, Register register, Texts texts) {
        return Departures.of(register, Selection.ofTeacher(key.nif()))
                .of(key)
                .flatMap(left -> told(Map.of(key, left), texts));
    }

    private static Optional<String> told(
            Map<Registration.Key, Departures.Departure> back, Texts texts) {
        return Optional.of(back)
                .filter(some -> !some.isEmpty())
                .map(
                        some ->
                                texts.say(
                                        "warning.MOVED_BACK",
                                        some.size(),
                                        Few.of(
                                                List.copyOf(some.entrySet()),
                                                one -> shown(one, texts))));
    }

    private static String shown(
            Map.Entry<Registration.Key, Departures.Departure> one, Texts texts) {
        Registration.Key key = one.getKey();
        return texts.say(
                "moved.registration",
                key.nif(),
                key.school(),
                one.getValue().to(),
                one.getValue().day());
    }
}
