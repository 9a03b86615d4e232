package cfie.cli.command;

import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Somebody's yes to what cannot be taken back: said beforehand, or asked for on a terminal. */
public final class Agreement {
    private static final Set<String> YES = Set.of("s", "si", "y", "yes");

    private final Word<Boolean> yes;

    public Agreement(Words words) {
        yes = words.flag("--yes");
    }

    /**
     * @param help what the yes is for, where it is not asked for every time
     */
    public Agreement(Words words, String help) {
        yes = words.flag("--yes").described(help);
    }

    public boolean isSaid() {
        return yes.value();
    }

    public boolean isGiven(Root root, String question) {
        return isGiven(root, question, () -> {});
    }

    /**
     * @param about tells whoever is asked more of what is asked
     */
    boolean isGiven(Root root, String question, Runnable about) {
        if (isSaid()) {
            return true;
        }
        if (!root.desk().allowsQuestions()) {
            throw new InvalidValue(Flaw.AGREEMENT_MISSING, question);
        }
        about.run();
        return isAnswered(root, question);
    }

    /** Asks on a terminal, whatever was said beforehand. */
    public static boolean isAnswered(Root root, String question) {
        root.desk().err().print(question + " " + root.texts().say("ask.choices") + " ");
        root.desk().err().flush();
        return YES.contains(Folded.of(answer(root)));
    }

    private static String answer(Root root) {
        try {
            var in = new InputStreamReader(root.desk().in(), StandardCharsets.UTF_8);
            String line = new BufferedReader(in).readLine();
            return line == null ? "" : line;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
