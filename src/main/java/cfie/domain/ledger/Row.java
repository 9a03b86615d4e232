package cfie.domain.ledger;

import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A row of a sheet on its way into the register. */
public sealed interface Row<K, R> {
    /** The line of a text, or the row of a worksheet, on which it begins. */
    long line();

    /** The cells as they came. */
    List<String> cells();

    /** A row that cannot be read; every cell was tried. */
    record Unreadable<K, R>(long line, List<String> cells, List<Problem> problems)
            implements Row<K, R> {}

    /**
     * A row that says something: over what the register holds, for a blank cell changes nothing.
     */
    non-sealed interface Readable<K, R> extends Row<K, R> {
        K key();

        /** What it says, with blank cells filled from what is held. */
        R over(Optional<R> held);

        /** The column to mend where cells go ill together; blank where it is no single one. */
        default String columnOf(InvalidValue flaw) {
            return "";
        }

        /** What it would change, or say for the first time. */
        List<Difference> differences(Optional<R> held, R said);

        /** What it says otherwise than is held, and is not taken from it. */
        default List<Difference> unheard(R held) {
            return List.of();
        }
    }

    /** The same row, saying something more. */
    default Row<K, R> with(String name, UnaryOperator<R> more, Function<R, String> shown) {
        return this instanceof Readable<K, R> readable
                ? new Amended<>(readable, name, more, shown)
                : this;
    }

    /** A readable row to whose word something is added. */
    record Amended<K, R>(
            Readable<K, R> row, String name, UnaryOperator<R> more, Function<R, String> shown)
            implements Readable<K, R> {
        @Override
        public long line() {
            return row.line();
        }

        @Override
        public List<String> cells() {
            return row.cells();
        }

        @Override
        public K key() {
            return row.key();
        }

        @Override
        public R over(Optional<R> held) {
            return more.apply(row.over(held));
        }

        @Override
        public String columnOf(InvalidValue flaw) {
            return row.columnOf(flaw);
        }

        @Override
        public List<Difference> differences(Optional<R> held, R said) {
            String before = held.map(shown).orElse("");
            String after = shown.apply(said);
            Stream<Difference> more =
                    Stream.of(new Difference(name, before, after))
                            .filter(one -> !before.equals(after));
            return Stream.concat(row.differences(held, said).stream(), more).toList();
        }

        @Override
        public List<Difference> unheard(R held) {
            return row.unheard(held);
        }
    }
}
