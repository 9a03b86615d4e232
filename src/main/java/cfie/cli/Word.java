package cfie.cli;

import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** One word that a command understands, and, once the arguments were read, what it was given. */
class Word<T> implements IGetter, ISetter {
    private final Optional<T> unsaid;
    private final Function<Object, T> meaning;
    private Optional<T> value;

    /** What it is worth where nobody says it, and what it is worth otherwise. */
    Word(Optional<T> unsaid, Function<Object, T> meaning) {
        this.unsaid = unsaid;
        this.meaning = meaning;
        this.value = unsaid;
    }

    /** A word that has to be said is worth nothing before. */
    T value() {
        return value.orElseThrow();
    }

    /** For the parser, which keeps what it read here; the type is the converter's. */
    @Override
    @SuppressWarnings("unchecked")
    public <V> V get() {
        return (V) value.orElse(null);
    }

    /** For the parser, which says nothing before it reads. */
    @Override
    public <V> V set(V said) {
        value = Optional.ofNullable(said).map(meaning).or(() -> unsaid);
        return said;
    }
}
