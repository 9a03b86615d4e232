package cfie.cli.command;

import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** One word that a command understands, and, once the arguments were read, what it was given. */
public class Word<T> {
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
    public T value() {
        return value.orElseThrow();
    }

    /** What it is worth where nobody says it. */
    final T unsaid() {
        return unsaid.orElseThrow();
    }

    /** What the parser knows of the word. */
    final Slot slot() {
        return new Slot(this);
    }

    private void hear(Object said) {
        value = Optional.ofNullable(said).map(meaning).or(() -> unsaid);
    }

    /**
     * Where the parser keeps what it read, and finds it. Apart from the word: the archive of
     * classes leaves out what implements an interface of an old library and is named by a lambda.
     */
    record Slot(Word<?> word) implements IGetter, ISetter {
        /** The type is the converter's. */
        @Override
        @SuppressWarnings("unchecked")
        public <V> V get() {
            return (V) word.value.orElse(null);
        }

        /** The parser says nothing before it reads. */
        @Override
        public <V> V set(V said) {
            word.hear(said);
            return said;
        }
    }
}
