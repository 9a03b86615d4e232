package cfie.cli.learn;

import java.util.List;
import java.util.stream.Collectors;

/** What may follow each command, in the words of a shell. */
interface Grammar {
    /** The first is the tool itself. */
    String of(List<Phrase> phrases);

    /** The beginning of a text, as far as it makes sense alone. */
    static String brief(String text) {
        return text.split("[;:(] ?", 2)[0].strip();
    }

    /** One word for the shell, whatever is in it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** The words of the tool's verbs. */
    static String verbs(List<Phrase> phrases) {
        return phrases.get(0).verbs().stream().map(Phrase::name).collect(Collectors.joining(" "));
    }
}
