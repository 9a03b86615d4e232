package cfie.domain.ledger;

import cfie.value.OneLine;
import java.util.function.UnaryOperator;

/** What the register holds and what a row says instead, of one column. */
public record Difference(String column, String held, String said) {
    boolean isOne() {
        return !held.equals(said);
    }

    /** The way back. */
    public Difference undone() {
        return new Difference(column, said, held);
    }

    @Override
    public String toString() {
        return told(column, cell -> cell);
    }

    /** By that name of the column, and with the words that its cells have for a reader. */
    public String told(String label, UnaryOperator<String> words) {
        return "%s: %s → %s".formatted(label, shown(words.apply(held)), shown(words.apply(said)));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : OneLine.shown(text);
    }
}
