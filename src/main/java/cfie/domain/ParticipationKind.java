package cfie.domain;

import cfie.value.Worded;

/** How a school takes part in a project; both kinds earn the same credits (R4). */
public enum ParticipationKind implements Worded {
    /** Our school founds the project together with a school of another country. */
    NEW("nuevo"),
    /** Our school joins a running project. */
    ANNEXED("anexado");

    private final String printed;

    ParticipationKind(String printed) {
        this.printed = printed;
    }

    /** As documents print it. */
    public String printed() {
        return printed;
    }
}
