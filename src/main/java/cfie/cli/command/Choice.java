package cfie.cli.command;

import cfie.value.InvalidValue;
import cfie.value.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Model.ArgSpec;

/** Reads one of a few words, and knows which of them it offers. */
public record Choice<E extends Enum<E> & Worded>(Class<E> choices, Predicate<E> offered)
        implements Function<String, E> {
    @Override
    public E apply(String typed) {
        try {
            return Worded.parse(choices, typed);
        } catch (InvalidValue unknown) {
            throw Worded.unknown(typed, all());
        }
    }

    private List<E> all() {
        return Arrays.stream(choices.getEnumConstants()).filter(offered).toList();
    }

    public List<String> words() {
        return all().stream().map(Worded::word).toList();
    }

    /** The choice that an option or an argument is read by, if it is one. */
    public static Optional<Choice<?>> of(ArgSpec said) {
        return Arrays.stream(said.converters())
                .filter(Words.Conversion.class::isInstance)
                .map(one -> ((Words.Conversion) one).reading())
                .filter(Choice.class::isInstance)
                .<Choice<?>>map(one -> (Choice<?>) one)
                .findFirst();
    }
}
