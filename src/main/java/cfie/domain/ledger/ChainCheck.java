package cfie.domain.ledger;

import cfie.value.Phrased;
import java.util.Optional;

/**
 * What a look at the whole chain of events came to.
 *
 * @param linked how many events stand in the chain
 * @param unlinked how many wait for their place in it, which the next command that writes gives
 *     them
 * @param forgotten of how many the content was taken out, as a later event says
 * @param head the link of the last
 * @param sought the number of the event whose link was asked for
 * @param broken where it does not fit, first of all
 */
public record ChainCheck(
        int linked,
        int unlinked,
        int forgotten,
        Optional<String> head,
        Optional<Integer> sought,
        Optional<Break> broken) {

    /** The first event that does not fit, and why. */
    public record Break(int number, Why why) {}

    /** What does not fit. */
    public enum Why implements Phrased {
        /** There is no event of that number. */
        MISSING,
        /** What it says is not what was said. */
        CONTENT,
        /** Its number, moment, actor or command, or the order of the events, was changed. */
        LINK,
        /** Its content was taken out, and no event says so. */
        BLANKED;

        @Override
        public String kind() {
            return "chain";
        }
    }
}
