package cfie.store.ledger;

import cfie.domain.ledger.ChainCheck;
import cfie.domain.ledger.ChainCheck.Break;
import cfie.domain.ledger.ChainCheck.Why;
import cfie.domain.ledger.Change;
import cfie.store.schema.tables.records.EventRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees the events one after the other, in their order, and remembers what did not fit. */
final class LedgerCheck {
    private static final Pattern FORGOTTEN =
            Pattern.compile("\"" + Change.FORGOTTEN + "\":\"([0-9a-f ]*)\"");

    private final Optional<String> sought;
    private final Map<String, Integer> blank = new HashMap<>();
    private Optional<Integer> found = Optional.empty();
    private Optional<Break> broken = Optional.empty();
    private String before = Chain.START;
    private int linked;
    private int unlinked;
    private int forgotten;

    LedgerCheck(Optional<String> sought) {
        this.sought = sought;
    }

    void see(EventRecord event) {
        int number = linked + unlinked + 1;
        if (event.getRunning() == null) {
            unlinked++;
        } else {
            linked++;
        }
        if (broken.isEmpty()) {
            broken = against(number, event).map(why -> new Break(number, why));
        }
        if (broken.isEmpty()) {
            follow(number, event);
        }
    }

    private Optional<Why> against(int number, EventRecord event) {
        if (event.getRunning() != null && event.getRunning() != number) {
            return Optional.of(event.getRunning() > number ? Why.MISSING : Why.LINK);
        }
        if (!isBlank(event) && !isAsSaid(event)) {
            return Optional.of(Why.CONTENT);
        }
        boolean isLinked =
                event.getRunning() == null
                        ? event.getLink() == null
                        : Chain.link(before, event).equals(event.getLink());
        return isLinked ? Optional.empty() : Optional.of(Why.LINK);
    }

    /** Forgotten whole, or not at all. */
    private static boolean isBlank(EventRecord event) {
        return event.getSubject() == null && event.getDetail() == null && event.getSalt() == null;
    }

    private static boolean isAsSaid(EventRecord event) {
        return Stream.of(event.getSubject(), event.getDetail(), event.getSalt())
                        .noneMatch(Objects::isNull)
                && Chain.digest(event.getSalt(), event.getSubject(), event.getDetail())
                        .equals(event.getDigest());
    }

    private void follow(int number, EventRecord event) {
        if (isBlank(event)) {
            blank.put(event.getDigest(), number);
            forgotten++;
        } else {
            Matcher named = FORGOTTEN.matcher(event.getDetail());
            if (named.find()) {
                Stream.of(named.group(1).split(" ")).forEach(blank::remove);
            }
        }
        if (event.getRunning() != null) {
            before = event.getLink();
            if (sought.filter(before::startsWith).isPresent()) {
                found = Optional.of(number);
            }
        }
    }

    ChainCheck result() {
        return new ChainCheck(
                linked,
                unlinked,
                forgotten,
                Optional.of(before).filter(head -> !head.equals(Chain.START)),
                found,
                broken.or(
                        () ->
                                blank.values().stream()
                                        .min(Integer::compare)
                                        .map(number -> new Break(number, Why.BLANKED))));
    }
}
