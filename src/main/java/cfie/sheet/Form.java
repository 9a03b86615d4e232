package cfie.sheet;

import cfie.value.SchoolCode;
import cfie.value.Worded;
import cfie.value.YesOrNo;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the cells of a column hold, and how they are read.
 *
 * @param digits how many digits there are, where the first may be a zero; 0 where it does not
 *     matter
 * @param choices the words of which one is to be said, if it is so
 * @param isNumber whether they are amounts, and no texts
 */
record Form<T>(
        Function<String, T> parse, int digits, Supplier<List<String>> choices, boolean isNumber) {
    static final Form<SchoolCode> SCHOOL = new Form<>(SchoolCode::parse, 8, List::of, false);

    static final Form<Boolean> YES_OR_NO =
            choice(
                    typed -> Worded.parse(YesOrNo.class, typed) == YesOrNo.YES,
                    () -> words(YesOrNo.class));

    static <T> Form<T> text(Function<String, T> parse) {
        return new Form<>(parse, 0, List::of, false);
    }

    static <T> Form<T> number(Function<String, T> parse) {
        return new Form<>(parse, 0, List::of, true);
    }

    static <T> Form<T> choice(Function<String, T> parse, Supplier<List<String>> words) {
        return new Form<>(parse, 0, words, false);
    }

    static <E extends Enum<E> & Worded> Form<E> choice(Class<E> choices) {
        return choice(typed -> Worded.parse(choices, typed), () -> words(choices));
    }

    /** As such a cell is written; without the choice, which is loaded only to read one. */
    static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static <E extends Enum<E> & Worded> List<String> words(Class<E> choices) {
        return Stream.of(choices.getEnumConstants()).map(Worded::word).toList();
    }

    /** A number in place of its text: a code gets back the zero that it lost. */
    String mended(String number) {
        return number.length() == digits - 1 ? "0" + number : number;
    }
}
