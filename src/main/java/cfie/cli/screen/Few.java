package cfie.cli.screen;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Of many things the first, so that a warning stays one. */
public final class Few {
    /** How many are named. */
    public static final int SHOWN = 5;

    private Few() {}

    /** One after the other, and a sign that there are more. */
    public static <T> String of(Collection<T> all, Function<T, String> said) {
        String some = all.stream().limit(SHOWN).map(said).collect(Collectors.joining(", "));
        return some + (all.size() > SHOWN ? ", …" : "");
    }
}
