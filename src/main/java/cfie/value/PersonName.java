package cfie.value;

import java.util.Optional;

/** A person's name as typed: particles untouched, with two surnames or one. */
public record PersonName(String givenName, String surname1, Optional<String> surname2) {
    /** Given name first: {@code María de la Torre Gómez}. */
    public String full() {
        return givenName + " " + surnames();
    }

    /** Surnames first, as in lists: {@code de la Torre Gómez, María}. */
    public String listed() {
        return surnames() + ", " + givenName;
    }

    /** Reads a part of a name: one line with at least one letter. */
    public static String part(String typed) {
        String text = OneLine.name(typed, 80);
        InvalidValue.unless(
                "=+-@".indexOf(text.charAt(0)) < 0, Flaw.TEXT_FORMULA, OneLine.shown(text));
        InvalidValue.unless(
                text.codePoints().anyMatch(Character::isLetter),
                Flaw.NAME_WITHOUT_LETTERS,
                OneLine.shown(text));
        return text;
    }

    private String surnames() {
        return surname1 + surname2.map(second -> " " + second).orElse("");
    }

    @Override
    public String toString() {
        return full();
    }
}
