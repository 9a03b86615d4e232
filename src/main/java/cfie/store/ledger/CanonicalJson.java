package cfie.store.ledger;

import cfie.domain.ledger.Difference;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON with one form for each content: no spaces, strings only, nothing escaped that need not. */
final class CanonicalJson {
    private CanonicalJson() {}

    static String array(String... texts) {
        return Stream.of(texts)
                .map(CanonicalJson::quoted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** What was said before and after, by column; what was not said is left out. */
    static String of(Collection<Difference> differences) {
        return Stream.of(
                        part("before", differences, Difference::held),
                        part("after", differences, Difference::said))
                .flatMap(List::stream)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static List<String> part(
            String name, Collection<Difference> differences, Function<Difference, String> said) {
        List<String> members =
                differences.stream()
                        .filter(one -> !said.apply(one).isEmpty())
                        .map(one -> quoted(one.column()) + ":" + quoted(said.apply(one)))
                        .toList();
        return members.isEmpty()
                ? List.of()
                : List.of(quoted(name) + ":{" + String.join(",", members) + "}");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            quoted.append(escaped(text.charAt(at)));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char letter) {
        if (letter == '"' || letter == '\\') {
            return "\\" + letter;
        }
        return letter < ' ' ? "\\u%04x".formatted((int) letter) : String.valueOf(letter);
    }
}
