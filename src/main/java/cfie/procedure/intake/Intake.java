package cfie.procedure.intake;

import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Shelf;
import cfie.procedure.Mode;
import cfie.procedure.Objections;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Takes rows into the register: every row is tried, every problem told. The same for a file of a
 * million rows and for the one row of a command.
 */
public final class Intake<K extends Comparable<K>, R> {
    /** What a row takes up while it is looked at, in octets, beside its letters. */
    private static final int ROW_WEIGHT = 1_000;

    private static final int MOST_ROWS = 250_000;
    private static final int PIECE = 2_000;

    /** Many rows at once are written in the order of their keys, which spares the disk. */
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 6;

    private final Shelf<K, R> shelf;
    private final Gate.Opener<R> gates;
    private final Mode mode;
    private final Listener<K, R> listener;
    private final SeenKeys seen = new SeenKeys();
    private final List<Rejection<K, R>> rejections = new ArrayList<>();

    private record Rejection<K, R>(Row<K, R> row, List<Problem> problems) {}

    /** Hears of each row that is not taken, and why; if it wants, also of those that are. */
    public interface Listener<K, R> {
        void rejected(Row<K, R> row, List<Problem> problems);

        /** Hears of each row that changes something, and what. */
        default void taken(Row.Readable<K, R> row, Optional<R> held, R said) {}

        /** Hears of each row that changes nothing. */
        default void unchanged(Row.Readable<K, R> row, R held) {}

        /** Hears that so many rows went a step further: each is judged, and then settled. */
        default void went(int rows) {}
    }

    /** Where rows come from, until there are no more. */
    public interface Source<K, R> {
        Optional<Row<K, R>> next();
    }

    Intake(Shelf<K, R> shelf, Gate.Opener<R> gates, Mode mode, Listener<K, R> listener) {
        this.shelf = shelf;
        this.gates = gates;
        this.mode = mode;
        this.listener = listener;
    }

    /** Takes every row; {@code afterwards} is asked how many things were closed at the end. */
    public Totals take(Source<K, R> source, ToIntFunction<Predicate<K>> afterwards) {
        Totals totals = take(source);
        int closed = afterwards.applyAsInt(seen::has);
        return totals.plus(new Totals(0, 0, 0, 0, closed, 0));
    }

    public Totals take(Source<K, R> source) {
        Totals totals = Totals.NONE;
        List<Row<K, R>> chunk = chunk(source);
        while (!chunk.isEmpty()) {
            totals = totals.plus(takeChunk(chunk));
            chunk = chunk(source);
        }
        return totals;
    }

    private List<Row<K, R>> chunk(Source<K, R> source) {
        List<Row<K, R>> chunk = new ArrayList<>();
        long weight = 0;
        Optional<Row<K, R>> row = source.next();
        while (row.isPresent()) {
            chunk.add(row.get());
            weight += weight(row.get());
            row = weight < ROOM && chunk.size() < MOST_ROWS ? source.next() : Optional.empty();
        }
        return chunk;
    }

    private static long weight(Row<?, ?> row) {
        int letters = 0;
        for (String cell : row.cells()) {
            letters += cell.length();
        }
        return ROW_WEIGHT + 4L * letters;
    }

    /** A row that could be read, what the register holds under its key, and what it would hold. */
    private record Candidate<K, R>(
            Row.Readable<K, R> row, Optional<R> held, R said, Objections objections) {
        boolean isUnchanged() {
            return held.filter(said::equals).isPresent();
        }
    }

    private Totals takeChunk(List<Row<K, R>> chunk) {
        List<Candidate<K, R>> candidates = candidates(readable(chunk));
        Gate<R> gate =
                gates.open(
                        candidates.stream()
                                .filter(one -> !one.isUnchanged())
                                .map(Candidate::said)
                                .toList());
        SortedMap<K, R> added = new TreeMap<>();
        SortedMap<K, R> changed = new TreeMap<>();
        for (Candidate<K, R> one : candidates) {
            R admitted = admit(gate, one);
            if (!one.objections.isEmpty()) {
                reject(one.row, one.objections.problems());
            } else if (one.held.filter(admitted::equals).isPresent()) {
                listener.unchanged(one.row, admitted);
            } else {
                (one.held.isEmpty() ? added : changed).put(one.row.key(), admitted);
                listener.taken(one.row, one.held, admitted);
            }
            listener.went(1);
        }
        tellRejections();
        listener.went(2 * chunk.size() - candidates.size() - added.size() - changed.size());
        some(added, shelf::add);
        some(changed, shelf::change);
        return totals(chunk, candidates, added.size(), changed.size());
    }

    private void some(SortedMap<K, R> rows, Consumer<List<R>> keeping) {
        List<R> all = List.copyOf(rows.values());
        for (int from = 0; from < all.size(); from += PIECE) {
            List<R> piece = all.subList(from, Math.min(from + PIECE, all.size()));
            keeping.accept(piece);
            listener.went(piece.size());
        }
    }

    private void reject(Row<K, R> row, List<Problem> problems) {
        rejections.add(new Rejection<>(row, problems));
    }

    /** In the order of the file, whatever the order in which they were found. */
    private void tellRejections() {
        rejections.sort(Comparator.comparingLong(one -> one.row.line()));
        rejections.forEach(one -> listener.rejected(one.row, one.problems));
        rejections.clear();
    }

    private Totals totals(
            List<Row<K, R>> chunk, List<Candidate<K, R>> candidates, int added, int changed) {
        long sound = candidates.stream().filter(one -> one.objections.isEmpty()).count();
        return new Totals(
                chunk.size(), added, changed, sound - added - changed, 0, chunk.size() - sound);
    }

    /** The rows that could be read and whose key no earlier row had; the others are told. */
    private List<Row.Readable<K, R>> readable(List<Row<K, R>> chunk) {
        List<Row.Readable<K, R>> readable = new ArrayList<>();
        for (Row<K, R> row : chunk) {
            if (row instanceof Row.Unreadable<K, R> bad) {
                reject(bad, bad.problems());
            } else if (row instanceof Row.Readable<K, R> good) {
                OptionalInt before = seen.note(good.key(), good.line());
                if (before.isPresent()) {
                    reject(good, List.of(repeated(good, before.getAsInt())));
                } else {
                    readable.add(good);
                }
            }
        }
        return readable;
    }

    private Problem repeated(Row.Readable<K, R> row, int before) {
        return new Problem(
                row.line(),
                "",
                new InvalidValue(Flaw.KEY_REPEATED, row.key(), Integer.toString(before)));
    }

    private List<Candidate<K, R>> candidates(List<Row.Readable<K, R>> rows) {
        Map<K, R> held = shelf.held(rows.stream().map(Row.Readable::key).toList());
        List<Candidate<K, R>> candidates = new ArrayList<>();
        for (Row.Readable<K, R> row : rows) {
            Optional<R> before = Optional.ofNullable(held.get(row.key()));
            try {
                R said = row.over(before);
                candidates.add(new Candidate<>(row, before, said, new Objections(row.line())));
            } catch (InvalidValue flaw) {
                reject(row, List.of(new Problem(row.line(), row.columnOf(flaw), flaw)));
            }
        }
        return candidates;
    }

    /**
     * What the gate lets through; a row that changes something needs a mode that allows it, which
     * is told where nothing else stands against it.
     */
    private R admit(Gate<R> gate, Candidate<K, R> one) {
        if (one.isUnchanged()) {
            gate.pass(one.said, one.objections);
            return one.said;
        }
        R admitted = gate.admit(one.held, one.said, one.objections);
        boolean differs = one.held.isPresent() && !one.held.get().equals(admitted);
        if (differs && mode == Mode.INSERT && one.objections.isEmpty()) {
            one.row
                    .differences(one.held, admitted)
                    .forEach(
                            difference ->
                                    one.objections.refuse(
                                            difference.column(),
                                            Refusal.Reason.ALREADY_DIFFERENT,
                                            one.row.key(),
                                            difference));
        }
        return admitted;
    }
}
