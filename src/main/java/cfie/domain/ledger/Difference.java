package cfie.domain.ledger;

import cfie.value.OneLine;

/** What the register holds and what a row says instead, of one column. */
public record Difference(String column, String held, String said) {
    boolean isOne() {
        return !held.equals(said);
    }

    @Override
    public String toString() {
        return "%s: %s → %s".formatted(column, shown(held), shown(said));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : OneLine.shown(text);
    }
}
