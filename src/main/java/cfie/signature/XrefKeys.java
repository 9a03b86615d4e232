package cfie.signature;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The dictionary of a table of objects, and where what it speaks of begins. */
record XrefKeys(String dictionary, int behind, boolean isStream) {
    boolean has(String key) {
        return Pattern.compile("/" + key + "(?![A-Za-z0-9])").matcher(dictionary).find();
    }

    /** A number that stands once and by itself; it may be missing, never be ambiguous. */
    Optional<Long> number(String key) {
        return one(key, "\\s+(\\d{1,9})(?![\\d.]|\\s+\\d+\\s+R)").map(Long::valueOf);
    }

    /** A list of numbers, likewise. */
    Optional<long[]> numbers(String key) {
        return one(key, "\\s*\\[([\\d\\s]{1,20000})\\]")
                .map(
                        list ->
                                Pattern.compile("\\s+")
                                        .splitAsStream(list.strip())
                                        .mapToLong(Long::parseLong)
                                        .toArray());
    }

    private Optional<String> one(String key, String form) {
        if (!has(key)) {
            return Optional.empty();
        }
        List<MatchResult> all =
                Pattern.compile("/" + key + "(?![A-Za-z0-9])")
                        .matcher(dictionary)
                        .results()
                        .toList();
        List<MatchResult> formed =
                Pattern.compile("/" + key + form).matcher(dictionary).results().toList();
        Xref.require(all.size() == 1 && formed.size() == 1);
        return Optional.of(formed.get(0).group(1));
    }
}
