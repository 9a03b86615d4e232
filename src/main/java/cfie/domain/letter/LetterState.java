package cfie.domain.letter;

import cfie.value.Worded;

/** How far a letter got. */
public enum LetterState implements Worded {
    /** Written as a draft, for somebody to send. */
    DRAFTED,
    /**
     * Handed to the mail server; until the server's answer is noted, nobody knows whether it came.
     */
    SENDING,
    /** The server took it. */
    SENT,
    /** The server did not take it. */
    FAILED;

    /** Whether it is made, and not to be made again unless somebody asks for it. */
    public boolean isMade() {
        return this == DRAFTED || this == SENT;
    }
}
