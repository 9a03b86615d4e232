package cfie.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of a few things that sheets and options name by a word: {@code public}, {@code follow-up}.
 */
public interface Worded {
    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with that word, in any case. */
    static <E extends Enum<E> & Worded> E parse(Class<E> choices, String typed) {
        return named(choices, typed)
                .or(() -> named(choices, Folded.of(typed)))
                .orElseThrow(() -> unknown(choices, typed));
    }

    private static <E extends Enum<E> & Worded> Optional<E> named(Class<E> choices, String word) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }

    private static <E extends Enum<E> & Worded> InvalidValue unknown(
            Class<E> choices, String typed) {
        String words =
                Arrays.stream(choices.getEnumConstants())
                        .map(Worded::word)
                        .collect(Collectors.joining(", "));
        return new InvalidValue(Flaw.CHOICE, OneLine.shown(typed), words);
    }
}
