package cfie.cli.command;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A word with a name in front. */
public final class Option<T> extends Word<T> {
    private final OptionSpec.Builder form;
    private Optional<OptionSpec> spec = Optional.empty();
    private BooleanSupplier isSettingFit = () -> true;

    Option(OptionSpec.Builder form, Optional<T> unsaid, Function<Object, T> meaning) {
        super(unsaid, meaning);
        this.form = form.getter(slot()).setter(slot());
    }

    /** The help takes its text from this key, not from the one that is the option's name. */
    public Option<T> described(String key) {
        form.descriptionKey(key);
        return this;
    }

    /**
     * A setting is what the option is worth where nobody says more, and no command: it counts only
     * where it goes with what was typed. What is typed itself counts always.
     */
    public Option<T> settingIf(BooleanSupplier fits) {
        isSettingFit = fits;
        return this;
    }

    /** A setting counts only where none of these is typed, which ask for something narrower. */
    public Option<T> givingWayTo(Option<?>... narrower) {
        return settingIf(() -> Stream.of(narrower).noneMatch(Option::isTyped));
    }

    /** Whether it was said on the command line itself. */
    public boolean isTyped() {
        return spec.filter(Option::isTyped).isPresent();
    }

    private static boolean isTyped(OptionSpec one) {
        return new Typed(one.command().commandLine()).has(one.longestName());
    }

    @Override
    public T value() {
        return isSettingFit.getAsBoolean() || isTyped() ? super.value() : unsaid();
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
        OptionSpec built = form.build();
        spec = Optional.of(built);
        return built;
    }
}
