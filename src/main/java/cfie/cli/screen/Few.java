package cfie.cli.screen;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Of many things the first, so that a warning stays one. */
public final class Few {
    /** How many are named. */
    public static final int SHOWN = 5;

    private Few() {}

    /** What is said of the first, in full, and of which others the same is to be said. */
    public static <T> Optional<String> inFull(
            List<T> all, Function<T, String> said, Function<T, String> name, Texts texts) {
        return all.stream()
                .findFirst()
                .map(said)
                .map(
                        told ->
                                all.size() == 1
                                        ? told
                                        : texts.say(
                                                "warning.AND_OTHERS",
                                                told,
                                                all.size() - 1,
                                                of(all.subList(1, all.size()), name)));
    }

    /** One after the other, and a sign that there are more. */
    public static <T> String of(Collection<T> all, Function<T, String> said) {
        String some = all.stream().limit(SHOWN).map(said).collect(Collectors.joining(", "));
        return some + (all.size() > SHOWN ? ", …" : "");
    }
}
