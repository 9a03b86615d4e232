package cfie.cli.mail;

import cfie.cli.command.Root;
import cfie.domain.ledger.Difference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What became of the letters of a run, counted; the first of those that want a look are named. */
final class LetterTally {
    private static final int NAMED = 5;

    /** What can become of a letter. */
    enum Outcome {
        DRAFTED,
        SENT,
        CONFIRMED,
        ALREADY,
        UNADDRESSED("warning.LETTER_UNADDRESSED"),
        UNCERTAIN("warning.LETTER_UNCERTAIN"),
        FAILED("warning.LETTER_FAILED");

        private final String warning;

        Outcome() {
            this("");
        }

        Outcome(String warning) {
            this.warning = warning;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Root root;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    private final List<String> warnings = new ArrayList<>();

    LetterTally(Root root) {
        this.root = root;
    }

    void count(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    /** Counts one that wants a look. */
    void count(Outcome outcome, Object... details) {
        count(outcome);
        if (of(outcome) <= NAMED) {
            warnings.add(root.texts().say(outcome.warning, details));
        }
    }

    /** Warns of those that want a look. */
    void warn() {
        warnings.forEach(root::warnInWords);
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    boolean isAny() {
        return !counts.isEmpty();
    }

    boolean isNothingBut(Outcome outcome) {
        return counts.keySet().equals(Set.of(outcome));
    }

    /** Whether all that is due is made. */
    boolean isWhole() {
        return of(Outcome.UNCERTAIN) + of(Outcome.FAILED) == 0;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            document.put(outcome.key(), of(outcome));
        }
        return document;
    }

    /** What an event tells: only what changed the register. */
    List<Difference> changes() {
        return List.of(Outcome.DRAFTED, Outcome.SENT, Outcome.CONFIRMED, Outcome.FAILED).stream()
                .filter(outcome -> of(outcome) > 0)
                .map(one -> new Difference(one.key(), "", Integer.toString(of(one))))
                .toList();
    }
}
