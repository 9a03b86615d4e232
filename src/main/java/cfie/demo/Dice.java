package cfie.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same seed, on every machine. */
final class Dice {
    private static final int HUNDRED = 100;

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A number from the first to the last, both possible. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** Whether what happens that many times in a hundred happens now. */
    boolean in(int times) {
        return random.nextInt(HUNDRED) < times;
    }
}
