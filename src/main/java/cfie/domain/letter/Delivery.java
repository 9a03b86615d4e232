package cfie.domain.letter;

/**
 * What became of a letter at the mail server.
 *
 * @param note the server's own words, if it said any
 */
public record Delivery(Result result, String note) {
    /** How it ended. */
    public enum Result {
        /** The server answers for it. */
        TAKEN,
        /** The server said no: it did not take it. */
        REJECTED,
        /** The server went away before the letter was handed over. */
        AWAY,
        /** The server went away with the letter in its hands, and without an answer. */
        LOST
    }
}
