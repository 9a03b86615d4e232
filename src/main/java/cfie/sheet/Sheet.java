package cfie.sheet;

import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How things of one kind are written in a table, and read from it. */
public abstract class Sheet<K extends Comparable<K>, R> {
    private final List<Column<?>> columns;
    private List<ReadColumn> read = List.of();

    Sheet(List<Column<?>> columns) {
        this.columns = columns;
    }

    abstract K key(Cells cells);

    /** What the cells say, with blank ones filled from what is held. */
    abstract R read(Cells cells, Optional<R> held);

    /** The column to mend where cells go ill together, each of them being sound. */
    Optional<Column<?>> blamed(Flaw flaw) {
        return Optional.empty();
    }

    private String columnOf(InvalidValue flaw) {
        return blamed(flaw.reason()).<String>map(Column::name).orElse("");
    }

    /** What the cells say otherwise than is held, and is not taken from them. */
    List<Difference> unheard(Cells cells, R held) {
        return List.of();
    }

    /** The cells of a thing, one per column. */
    public abstract List<String> write(R thing);

    /** The cells of a thing by the names of their columns. */
    public Map<String, String> cells(R thing) {
        Map<String, String> cells = new LinkedHashMap<>();
        Iterator<String> written = write(thing).iterator();
        names().forEach(name -> cells.put(name, written.next()));
        return cells;
    }

    public List<String> names() {
        return columns.stream().<String>map(Column::name).toList();
    }

    /** Those columns that hold numbers. */
    public Set<String> numbers() {
        return columns.stream()
                .filter(column -> column.form().isNumber())
                .<String>map(Column::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the columns are called for somebody who fills them in; both are read. */
    public List<String> titles(boolean inSpanish) {
        return columns.stream().map(column -> column.title(inSpanish)).toList();
    }

    /** The name of the column that a header means, in either language. */
    public Optional<String> named(String title) {
        return columns.stream()
                .filter(one -> one.isCalled(Column.folded(title)))
                .<String>map(Column::name)
                .findFirst();
    }

    List<Column<?>> columns() {
        return columns;
    }

    /** The cells that are not as they were; where nothing was, all that are not blank. */
    public List<Difference> differences(Optional<R> held, R said) {
        List<String> after = write(said);
        List<String> before =
                held.map(this::write).orElseGet(() -> Collections.nCopies(after.size(), ""));
        List<Difference> differences = new ArrayList<>();
        for (int at = 0; at < after.size(); at++) {
            if (!before.get(at).equals(after.get(at))) {
                differences.add(new Difference(names().get(at), before.get(at), after.get(at)));
            }
        }
        return differences;
    }

    /**
     * A row of texts in the order of the columns: readable, or not and why.
     *
     * @param lacking the columns that there are not where the row comes from
     */
    Row<K, R> row(long line, List<String> original, List<String> texts, Set<Column<?>> lacking) {
        List<Problem> problems = new ArrayList<>();
        Cells cells = Cells.read(read(), texts, line, problems).without(lacking);
        return problems.isEmpty()
                ? said(line, original, cells, problems)
                : new Row.Unreadable<>(line, original, problems);
    }

    private List<ReadColumn> read() {
        if (read.isEmpty()) {
            read = columns.stream().map(ReadColumn::new).toList();
        }
        return read;
    }

    private Row<K, R> said(long line, List<String> original, Cells cells, List<Problem> problems) {
        try {
            return new Said(line, original, key(cells), cells);
        } catch (InvalidValue flaw) {
            problems.add(new Problem(line, columnOf(flaw), flaw));
            return new Row.Unreadable<>(line, original, problems);
        }
    }

    /** A row from texts by column name; the columns that are not named are lacking. */
    public Row<K, R> row(Map<String, String> texts) {
        List<String> ordered = names().stream().map(name -> texts.getOrDefault(name, "")).toList();
        Set<Column<?>> lacking =
                columns.stream()
                        .filter(column -> !texts.containsKey(column.name()))
                        .collect(Collectors.toUnmodifiableSet());
        return row(1, ordered, ordered, lacking);
    }

    private final class Said implements Row.Readable<K, R> {
        private final long line;
        private final List<String> original;
        private final K key;
        private final Cells cells;

        Said(long line, List<String> original, K key, Cells cells) {
            this.line = line;
            this.original = original;
            this.key = key;
            this.cells = cells;
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public List<String> cells() {
            return original;
        }

        @Override
        public K key() {
            return key;
        }

        @Override
        public R over(Optional<R> held) {
            return read(cells, held);
        }

        @Override
        public String columnOf(InvalidValue flaw) {
            return Sheet.this.columnOf(flaw);
        }

        @Override
        public List<Difference> differences(Optional<R> held, R said) {
            return Sheet.this.differences(held, said);
        }

        @Override
        public List<Difference> unheard(R held) {
            return Sheet.this.unheard(cells, held);
        }
    }
}
