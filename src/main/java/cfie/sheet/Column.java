package cfie.sheet;

import cfie.value.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column of a sheet: its name, the names it goes by in Spanish, whether every row must fill it,
 * and how its cells are read.
 */
record Column<T>(String name, List<String> aliases, boolean isRequired, Function<String, T> parse) {
    static <T> Column<T> required(String name, Function<String, T> parse, String... aliases) {
        return new Column<>(name, List.of(aliases), true, parse);
    }

    static <T> Column<T> optional(String name, Function<String, T> parse, String... aliases) {
        return new Column<>(name, List.of(aliases), false, parse);
    }

    static <E extends Enum<E> & Worded> Function<String, E> choice(Class<E> choices) {
        return typed -> Worded.parse(choices, typed);
    }

    /** A cell that holds several things, separated by a bar. */
    static <T> Function<String, List<T>> list(Function<String, T> parse) {
        return typed -> Arrays.stream(BAR.split(typed, -1)).map(parse).toList();
    }

    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);
}
