package cfie.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody meant who typed a word that is nearly one of those that are known. */
public final class Misspelt {
    /** One letter of so many may be another. */
    private static final int LIKE = 3;

    private Misspelt() {}

    public static Optional<String> meant(String typed, Collection<String> known) {
        String folded = Folded.of(typed);
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(Folded.of(word), folded)))
                .filter(word -> distance(Folded.of(word), folded) * LIKE <= folded.length());
    }

    /** How many letters have to be put in, taken out, changed, or changed with the next. */
    private static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        Arrays.setAll(least[0], at -> at);
        for (int i = 1; i <= one.length(); i++) {
            least[i][0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int added = Math.min(least[i - 1][j], least[i][j - 1]) + 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + changed, added);
                if (i > 1 && j > 1 && isTurned(one, i, other, j)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }

    private static boolean isTurned(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
