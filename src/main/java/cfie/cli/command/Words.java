package cfie.cli.command;

import cfie.value.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

/**
 * The words that a command understands: each is declared as the field that will hold its value, in
 * the order of the help.
 */
public abstract class Words {
    private static final Range NONE = new Range(0, 0, false, true, null);
    private static final Range ONE = range(1, 1);
    private static final Range AT_MOST_ONE = range(0, 1);
    private static final Range AT_LEAST_ONE = range(1, Integer.MAX_VALUE);
    private static final Range ANY = range(0, Integer.MAX_VALUE);

    private final List<Option<?>> options = new ArrayList<>();
    private final List<Option<?>> alternatives = new ArrayList<>();
    private final List<PositionalParamSpec> arguments = new ArrayList<>();

    // Named classes, and loops below: the archive of classes leaves out what only a lambda names.
    record Conversion(Function<String, ?> reading) implements ITypeConverter<Object> {
        @Override
        public Object convert(String typed) {
            return reading.apply(typed);
        }
    }

    private static final class Edition implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.text()};
        }
    }

    /** An option that is said or not. */
    public final Option<Boolean> flag(String... names) {
        return add(flagged(names));
    }

    /** An option that has to be said. */
    protected final <T> Option<T> required(String name, String label, Function<String, T> reading) {
        var form = form(name, label, reading).required(true);
        return add(new Option<>(form, Optional.empty(), Words::same));
    }

    /** An option that need not be said. */
    public final <T> Option<Optional<T>> option(
            String name, String label, Function<String, T> reading) {
        return add(optional(form(name, label, reading)));
    }

    /** An option that is worth something also where it is not said. */
    public final <T> Option<T> option(
            String name, String label, Function<String, T> reading, T otherwise) {
        return add(new Option<>(form(name, label, reading), Optional.of(otherwise), Words::same));
    }

    /** An option that may be said again and again. */
    protected final <T> Option<List<T>> repeated(
            String name, String label, Function<String, T> reading) {
        var form = form(name, label, reading).type(List.class).auxiliaryTypes(String.class);
        return add(new Option<>(form, Optional.of(List.of()), Words::same));
    }

    /** An option that has to be said, with one value or more. */
    protected final <T> Option<List<T>> several(
            String name, String label, Function<String, T> reading) {
        var form = form(name, label, reading).type(List.class).auxiliaryTypes(String.class);
        form.arity(AT_LEAST_ONE).required(true);
        return add(new Option<>(form, Optional.empty(), Words::same));
    }

    /** One of several flags, of which exactly one has to be said. */
    protected final Option<Boolean> either(String name) {
        return alternative(flagged(name));
    }

    /** One of several options, of which exactly one has to be said. */
    protected final <T> Option<Optional<T>> either(
            String name, String label, Function<String, T> reading) {
        return alternative(optional(form(name, label, reading)));
    }

    /** A word without a name; its text in the help stands under the key. */
    protected final <T> Word<T> argument(String label, String key, Function<String, T> reading) {
        return add(new Word<>(Optional.empty(), Words::same), form(label, key, ONE, reading));
    }

    /** The last argument, which may be left out. */
    protected final <T> Word<Optional<T>> lastArgument(
            String label, String key, Function<String, T> reading) {
        return add(
                new Word<>(Optional.of(Optional.empty()), said -> Optional.of(same(said))),
                form(label, key, AT_MOST_ONE, reading));
    }

    /** All the arguments that there are, at least one. */
    protected final <T> Word<List<T>> arguments(
            String label, String key, Function<String, T> reading) {
        return add(
                new Word<>(Optional.empty(), Words::same), form(label, key, AT_LEAST_ONE, reading));
    }

    /** All the arguments that there are, if any. */
    public final <T> Word<List<T>> anyArguments(
            String label, String key, Function<String, T> reading) {
        return add(new Word<>(Optional.of(List.of()), Words::same), form(label, key, ANY, reading));
    }

    /** Reads one of the words of a choice. */
    public static <E extends Enum<E> & Worded> Choice<E> oneOf(Class<E> choice) {
        return new Choice<>(choice, any -> true);
    }

    /** Takes what is typed as it is. */
    public static String text(String typed) {
        return typed;
    }

    /** Everything that was declared, for the parser, which then calls the command. */
    final CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().multiplicity("1");
        alternatives.forEach(one -> group.addArg(one.spec()));
        for (Option<?> option : options) {
            if (!alternatives.contains(option)) {
                spec.addOption(option.spec());
            } else if (option == alternatives.get(0)) {
                spec.addArgGroup(group.build());
            }
        }
        for (PositionalParamSpec argument : arguments) {
            spec.addPositional(argument);
        }
        spec.addOption(standard("help", "-h", "--help").usageHelp(true).build());
        spec.addOption(standard("version", "-V", "--version").versionHelp(true).build());
        spec.versionProvider(new Edition());
        spec.usageMessage().sortOptions(false);
        return spec;
    }

    private <T> Option<T> alternative(Option<T> option) {
        alternatives.add(option);
        return add(option);
    }

    private <T> Option<T> add(Option<T> option) {
        options.add(option);
        return option;
    }

    private <T> Word<T> add(Word<T> word, PositionalParamSpec.Builder form) {
        arguments.add(form.getter(word.slot()).setter(word.slot()).build());
        return word;
    }

    private static Option<Boolean> flagged(String... names) {
        var form = OptionSpec.builder(names).type(boolean.class).arity(NONE);
        return new Option<>(form, Optional.of(false), Words::same);
    }

    private static <T> Option<Optional<T>> optional(OptionSpec.Builder form) {
        return new Option<>(form, Optional.of(Optional.empty()), said -> Optional.of(same(said)));
    }

    private static OptionSpec.Builder form(String name, String label, Function<String, ?> reading) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity(ONE)
                .converters(new Conversion(reading));
    }

    private PositionalParamSpec.Builder form(
            String label, String key, Range arity, Function<String, ?> reading) {
        boolean isList = arity.max() > 1;
        int at = arguments.size();
        return PositionalParamSpec.builder()
                .index(range(at, isList ? arity.max() : at))
                .paramLabel(label)
                .descriptionKey(key)
                .type(isList ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .arity(arity)
                .required(arity.min() > 0)
                .converters(new Conversion(reading));
    }

    private static OptionSpec.Builder standard(String key, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity(NONE)
                .descriptionKey("mixinStandardHelpOptions." + key);
    }

    /** As it was read: its type is the one of what read it. */
    @SuppressWarnings("unchecked")
    private static <T> T same(Object read) {
        return (T) read;
    }

    private static Range range(int least, int most) {
        boolean isOpen = most == Integer.MAX_VALUE;
        return new Range(least, most, isOpen, false, null);
    }
}
