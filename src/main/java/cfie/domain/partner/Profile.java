package cfie.domain.partner;

import cfie.domain.figures.Level;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** In which languages (ISO 639-1), at which levels, in which subjects and on what. */
public record Profile(
        List<String> languages, List<Level> levels, List<String> subjects, List<String> topics) {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public Profile {
        languages = languages.stream().distinct().toList();
        levels = levels.stream().distinct().toList();
        subjects = fitting(subjects);
        topics = fitting(topics);
    }

    /** With what else was said. */
    Profile and(Profile more) {
        return new Profile(
                both(languages, more.languages),
                both(levels, more.levels),
                both(subjects, more.subjects),
                both(topics, more.topics));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Together they are no longer than what a reason may be. */
    private static List<String> fitting(List<String> names) {
        List<String> different = names.stream().distinct().toList();
        OneLine.cell(different, OneLine.LONG);
        return different;
    }

    /** Reads the code of a language. */
    public static String language(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT);
        InvalidValue.unless(LANGUAGES.contains(code), Flaw.LANGUAGE, OneLine.shown(typed));
        return code;
    }

    /** Reads a level; not to know it is none. */
    public static Level level(String typed) {
        Level level = Worded.parse(Level.class, typed);
        if (level == Level.UNKNOWN) {
            throw Worded.unknown(typed, known().toList());
        }
        return level;
    }

    /** The words of the levels. */
    public static List<String> words() {
        return known().map(Worded::word).toList();
    }

    private static Stream<Level> known() {
        return Arrays.stream(Level.values()).filter(level -> level != Level.UNKNOWN);
    }
}
