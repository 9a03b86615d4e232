package cfie.sheet;

import cfie.value.Days;
import cfie.value.SchoolCode;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the cells of a column hold: how they are read, and what a spreadsheet should know of it. */
record Form<T>(Function<String, T> parse, Kind kind, List<String> choices) {
    static final Form<SchoolCode> SCHOOL = new Form<>(SchoolCode::parse, Kind.SCHOOL, List.of());
    static final Form<LocalDate> DAY = new Form<>(Days::parse, Kind.DAY, List.of());

    private static final int SCHOOL_DIGITS = 8;

    enum Kind {
        TEXT,
        SCHOOL,
        DAY,
        CHOICE
    }

    static <T> Form<T> text(Function<String, T> parse) {
        return new Form<>(parse, Kind.TEXT, List.of());
    }

    static <T> Form<T> choice(Function<String, T> parse, String... words) {
        return new Form<>(parse, Kind.CHOICE, List.of(words));
    }

    static <E extends Enum<E> & Worded> Form<E> choice(Class<E> choices) {
        return new Form<>(
                typed -> Worded.parse(choices, typed),
                Kind.CHOICE,
                Arrays.stream(choices.getEnumConstants()).map(Worded::word).toList());
    }

    /** A number in place of its text: a code gets back the zero that it lost. */
    String mended(String number) {
        boolean isShort = kind == Kind.SCHOOL && number.length() == SCHOOL_DIGITS - 1;
        return isShort ? "0" + number : number;
    }
}
