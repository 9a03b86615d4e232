package cfie.value;

import java.util.regex.Pattern;

/** The official code of a school: eight digits, the first two its province. */
public record SchoolCode(String text) implements Comparable<SchoolCode> {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    public SchoolCode {
        InvalidValue.unless(
                FORM.matcher(text).matches() && Province.isCode(text.substring(0, 2)),
                Flaw.SCHOOL_CODE,
                OneLine.shown(text));
    }

    public static SchoolCode parse(String typed) {
        return new SchoolCode(typed.strip());
    }

    public Province province() {
        return Province.ofCode(text.substring(0, 2));
    }

    @Override
    public int compareTo(SchoolCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
