package cfie.cli.command;

import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A word with a name in front. */
public final class Option<T> extends Word<T> {
    private final OptionSpec.Builder form;

    Option(OptionSpec.Builder form, Optional<T> unsaid, Function<Object, T> meaning) {
        super(unsaid, meaning);
        this.form = form.getter(slot()).setter(slot());
    }

    /** The help takes its text from this key, not from the one that is the option's name. */
    public Option<T> described(String key) {
        form.descriptionKey(key);
        return this;
    }

    /** The help is silent about it. */
    Option<T> hidden() {
        form.hidden(true);
        return this;
    }

    /** It may be said before and after the verb. */
    Option<T> everywhere() {
        form.scopeType(CommandLine.ScopeType.INHERIT);
        return this;
    }

    OptionSpec spec() {
        return form.build();
    }
}
