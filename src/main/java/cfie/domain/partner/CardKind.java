package cfie.domain.partner;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Worded;

/** What a card speaks of; the book keeps no projects, which are sought all the same. */
public enum CardKind implements Worded {
    SCHOOL,
    TEACHER,
    PROJECT,
    POST,
    GROUP;

    /** Reads a kind of which the book keeps cards. */
    public static CardKind kept(String typed) {
        CardKind kind = Worded.parse(CardKind.class, typed);
        InvalidValue.unless(kind != PROJECT, Flaw.CARD_OF_PROJECT);
        return kind;
    }

    /** Whether what it is called says what it is about. */
    boolean isTitled() {
        return this == PROJECT || this == POST || this == GROUP;
    }
}
