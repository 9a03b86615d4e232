package cfie.domain.ledger;

import java.util.Optional;

/**
 * Something that was done to the register.
 *
 * @param place where it stands in the chain, unless that is still to come
 * @param moment in UTC, to the second, as ISO writes it
 * @param content empty where it was forgotten
 */
public record Event(
        Optional<Place> place,
        String moment,
        String actor,
        String command,
        Optional<Content> content) {

    /** The number of an event, and the hash of all up to it. */
    public record Place(int number, String link) {}

    /**
     * What it is about, and what was changed.
     *
     * @param detail JSON: {@code before} and {@code after}, by column
     */
    public record Content(Subject subject, String detail) {
        /** Whether anything that was held is held no more as it was. */
        public boolean tellsOfBefore() {
            return detail.startsWith("{\"before\":");
        }
    }
}
