package cfie.cli.learn;

import cfie.value.Worded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A shell that completes what people type. */
public enum Shell implements Worded {
    BASH("cfie", new BashGrammar()),
    ZSH("_cfie", new ZshGrammar()),
    FISH("cfie.fish", new FishGrammar());

    private final String file;
    private final Grammar grammar;

    Shell(String file, Grammar grammar) {
        this.file = file;
        this.grammar = grammar;
    }

    /** The name under which it looks for what it has to know of the tool. */
    public String file() {
        return file;
    }

    /** What it has to know to complete lines of these commands. */
    public String script(List<Phrase> phrases) {
        return script().replace("@GRAMMAR@\n", grammar.of(phrases));
    }

    private String script() {
        String name = "/cfie/completion/cfie." + word();
        try (InputStream script = Shell.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
