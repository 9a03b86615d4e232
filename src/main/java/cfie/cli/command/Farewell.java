package cfie.cli.command;

import cfie.cli.screen.Desk;
import cfie.cli.screen.Ink;

/**
 * What is told when somebody ends a command: what is done, what is not, and how to go on. Commands
 * say it as they come along; of those that say nothing, nothing is left to wait for.
 */
public final class Farewell {
    private final Root root;
    private String key = "interrupted.looking";
    private Object[] details = {};
    private boolean isAwaited;
    private boolean isTold;

    Farewell(Root root) {
        this.root = root;
    }

    /** From now on the command comes to where it can stop, and stops there by itself. */
    public synchronized void work(String sentence, Object... said) {
        key = sentence;
        details = said;
        isAwaited = true;
    }

    /** From now on it may be ended at any moment. */
    public synchronized void rest(String sentence, Object... said) {
        work(sentence, said);
        isAwaited = false;
    }

    /** Whether the command stops by itself, where nothing is half done. */
    public synchronized boolean isAwaited() {
        return isAwaited;
    }

    /** Nobody waits any longer for where it could stop. */
    public synchronized void giveUp() {
        rest("interrupted.unfinished");
        tell();
    }

    /** Once, whoever is first. */
    public synchronized void tell() {
        if (isTold) {
            return;
        }
        isTold = true;
        String message = root.texts().say(key, details);
        root.stopped(
                Exit.INTERRUPTED.error(Exit.INTERRUPTED.name(), message),
                () -> tellInWords(message));
        root.desk().err().flush();
    }

    /** Below what the terminal shows of the keys. */
    private void tellInWords(String message) {
        String line = root.inkOfMessages().of(Ink.Tone.DOUBTFUL, message);
        root.desk().err().println((root.desk().isSeen(Desk.Printed.MESSAGES) ? "\n" : "") + line);
    }
}
