package cfie.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of a few things that sheets and options name by a word: {@code public}, {@code follow-up}; or
 * by a Spanish one.
 */
public interface Worded {
    String name();

    Class<?> getDeclaringClass();

    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How Spanish says it, the commonest first; none where the word is no language's. */
    default List<String> spanish() {
        return SpanishWords.of(this);
    }

    /** The one with that word, in any case. */
    static <E extends Enum<E> & Worded> E parse(Class<E> choices, String typed) {
        return named(choices, typed)
                .or(() -> named(choices, Folded.of(typed)))
                .or(() -> SpanishWords.find(choices, Folded.of(typed)))
                .orElseThrow(() -> unknown(typed, List.of(choices.getEnumConstants())));
    }

    private static <E extends Enum<E> & Worded> Optional<E> named(Class<E> choices, String word) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }

    /** None of these was typed; whoever tells it says their words in the reader's language. */
    static InvalidValue unknown(String typed, List<? extends Worded> choices) {
        return new InvalidValue(Flaw.CHOICE, OneLine.shown(typed), choices);
    }
}
