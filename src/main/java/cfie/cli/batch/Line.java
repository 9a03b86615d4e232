package cfie.cli.batch;

import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * One line of a batch that says something.
 *
 * @param number counted from 1, blank lines and remarks too
 * @param flaw why its words cannot be told apart
 */
record Line(int number, String text, List<String> words, Optional<InvalidValue> flaw) {
    private static final String TOOL = "cfie";

    /** The name of the tool may stand in front, as in a script. */
    static Line of(int number, String text) {
        try {
            List<String> words = Quoting.words(text);
            boolean isNamed = !words.isEmpty() && words.get(0).equals(TOOL);
            return new Line(
                    number,
                    text.strip(),
                    isNamed ? words.subList(1, words.size()) : words,
                    Optional.empty());
        } catch (InvalidValue flaw) {
            return flawed(number, text, flaw);
        }
    }

    static Line flawed(int number, String text, InvalidValue flaw) {
        return new Line(number, text.strip(), List.of(), Optional.of(flaw));
    }

    boolean saysNothing() {
        return words.isEmpty() && flaw.isEmpty();
    }
}
