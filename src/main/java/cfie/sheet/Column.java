package cfie.sheet;

import cfie.value.Folded;
import cfie.value.Nif;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column of a sheet: its name, the names it goes by in Spanish, whether every row must fill it,
 * and what its cells hold.
 */
record Column<T>(String name, List<String> aliases, boolean isRequired, Form<T> form) {
    boolean isCalled(String folded) {
        return name.equals(folded) || aliases.contains(folded);
    }

    /** How it is called: in Spanish by the first of its other names, if it has any. */
    String title(boolean inSpanish) {
        return inSpanish && !aliases.isEmpty() ? aliases.get(0) : name;
    }

    /** Whether that name of its is Spanish, and no English. */
    boolean isSpanish(String folded) {
        return aliases.contains(folded) && !name.equals(folded);
    }

    /** Whether that name of its is English, and no Spanish. */
    boolean isEnglish(String folded) {
        return name.equals(folded) && !aliases.isEmpty() && !aliases.contains(folded);
    }

    static <T> Column<T> required(String name, Function<String, T> parse, String... aliases) {
        return required(name, Form.text(parse), aliases);
    }

    static <T> Column<T> required(String name, Form<T> form, String... aliases) {
        return new Column<>(name, List.of(aliases), true, form);
    }

    static <T> Column<T> optional(String name, Function<String, T> parse, String... aliases) {
        return optional(name, Form.text(parse), aliases);
    }

    static <T> Column<T> optional(String name, Form<T> form, String... aliases) {
        return new Column<>(name, List.of(aliases), false, form);
    }

    /** A cell that holds several things, separated by a bar. */
    static <T> Function<String, List<T>> list(Function<String, T> parse) {
        return typed -> Arrays.stream(BAR.split(typed, -1)).map(parse).toList();
    }

    /** The same of NIFs, which have no commas in them. */
    static List<Nif> nifs(String typed) {
        return Arrays.stream(BAR_OR_COMMA.split(typed, -1)).map(Nif::parse).toList();
    }

    /** A name as names are compared: without accents, case, small words, or what parts words. */
    static String folded(String typed) {
        String words = NOT_WORD.matcher(Folded.of(typed)).replaceAll("_");
        return EDGE.matcher(SMALL.matcher(words).replaceAll("")).replaceAll("");
    }

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SMALL = Pattern.compile("(?:^|_)(?:de|del|la|las|el|los)(?=_|$)");
    private static final Pattern EDGE = Pattern.compile("^_|_$");
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);
    private static final Pattern BAR_OR_COMMA = Pattern.compile("[|,;]");
}
