package cfie.sheet;

import cfie.domain.ledger.Problem;
import cfie.table.CellAddress;
import cfie.table.Line;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Misspelt;
import cfie.value.OneLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The row of names of a file: which cell of a row fills which column of the sheet, and how. */
final class Header {
    private static final String ERROR = "error";

    private final List<Slot> slots = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final long line;
    private final List<String> names;
    private final List<Column<?>> columns;
    private final boolean isBook;
    private final ColumnNames called;
    private int misspelt;
    private int missing;

    /** A cell of the file, and the column it fills. */
    private record Slot(int cell, int column) {}

    /**
     * @param isBook whether rows may be shorter or longer than it
     * @param inSpanish how columns are told where none of its names is in one language alone
     */
    Header(Line first, List<Column<?>> columns, boolean isBook, boolean inSpanish) {
        this.line = first.line();
        this.names = first.cells();
        this.columns = columns;
        this.isBook = isBook;
        List<String> folded = names.stream().map(Column::folded).toList();
        this.called = ColumnNames.of(folded, columns, inSpanish);
        for (int cell = 0; cell < folded.size(); cell++) {
            place(cell, folded.get(cell));
        }
        unknown.forEach(this::checkSpelling);
        columns.stream().filter(Column::isRequired).forEach(this::checkPresence);
        if (meant() == 0 && !called.isOfficial()) {
            tellThatItIsNone();
        }
    }

    /** Of a row that names nothing one thing is to be said. */
    private void tellThatItIsNone() {
        problems.clear();
        problems.add(
                new Problem(
                        line,
                        "",
                        new InvalidValue(Flaw.HEADER_ABSENT, titles(true), titles(false))));
    }

    private String titles(boolean required) {
        String titles =
                columns.stream()
                        .filter(column -> column.isRequired() == required)
                        .map(called::title)
                        .collect(Collectors.joining(", "));
        return titles.isEmpty() ? "-" : titles;
    }

    List<Problem> problems() {
        return problems;
    }

    List<String> names() {
        return names;
    }

    /** The columns that no cell of a row fills. */
    Set<Column<?>> lacking() {
        Set<Column<?>> lacking = new LinkedHashSet<>(columns);
        slots.forEach(slot -> lacking.remove(columns.get(slot.column)));
        return lacking;
    }

    /** The texts of a row in the order of the sheet's columns; those the file lacks are blank. */
    List<String> ordered(List<String> cells) {
        String[] texts = new String[columns.size()];
        Arrays.fill(texts, "");
        for (Slot slot : slots) {
            texts[slot.column] = cells.get(slot.cell);
        }
        return Arrays.asList(texts);
    }

    /** How many of its names are those of columns, or nearly. */
    int meant() {
        return slots.size() + misspelt;
    }

    boolean isMisspelt() {
        return misspelt > 0;
    }

    /**
     * Whether most of its cells name columns, and most of those that have to be named: so do no
     * titles and no rows.
     */
    boolean isMostlyNames() {
        long filled = names.stream().filter(name -> !name.isBlank()).count();
        long required = columns.stream().filter(Column::isRequired).count();
        long named = required - Math.max(0, missing - misspelt);
        return meant() > 1 && 2 * meant() > filled && 2 * named > required;
    }

    /** What of a row stands under no name: in a text, any cell too many or too few. */
    List<Problem> misfits(Line row) {
        return isBook || row.cells().size() == names.size() ? strays(row) : miscounted(row);
    }

    private List<Problem> miscounted(Line row) {
        return List.of(
                new Problem(
                        row.line(),
                        "",
                        new InvalidValue(
                                Flaw.CELLS_COUNT,
                                Integer.toString(row.cells().size()),
                                Integer.toString(names.size()))));
    }

    private List<Problem> strays(Line row) {
        return IntStream.range(0, called.isOfficial() ? 0 : row.cells().size())
                .filter(cell -> !row.cells().get(cell).isBlank() && !isNamed(cell))
                .mapToObj(cell -> stray(row, cell))
                .toList();
    }

    private static Problem stray(Line row, int cell) {
        String address = CellAddress.of(cell, row.line());
        String text = OneLine.shown(row.cells().get(cell));
        String column = CellAddress.letters(cell);
        return new Problem(row.line(), column, new InvalidValue(Flaw.CELL_UNNAMED, address, text));
    }

    private boolean isNamed(int cell) {
        return cell < names.size() && !names.get(cell).isBlank();
    }

    /** The cells of a row, with the zeros that codes lost when they were taken for numbers. */
    List<String> mended(Line row) {
        List<String> cells = new ArrayList<>(row.cells());
        slots.stream()
                .filter(slot -> row.numbers().get(slot.cell))
                .forEach(
                        slot ->
                                cells.set(
                                        slot.cell,
                                        columns.get(slot.column)
                                                .form()
                                                .mended(cells.get(slot.cell))));
        return cells;
    }

    /** What the column of a problem is called in the file, if it stands there. */
    String titleOf(Problem problem) {
        String name = problem.column();
        return IntStream.range(0, names.size())
                .filter(cell -> problem.line() != line && fills(cell, name))
                .mapToObj(cell -> OneLine.shown(names.get(cell)))
                .findFirst()
                .orElse(name);
    }

    /** The cell of a worksheet that a problem is about, or its row. */
    String cellOf(Problem problem) {
        String name = problem.column();
        return IntStream.range(0, names.size())
                .filter(cell -> problem.line() == line ? says(cell, name) : fills(cell, name))
                .mapToObj(CellAddress::letters)
                .findFirst()
                .or(() -> Optional.of(name).filter(CellAddress::isLetters))
                .map(letters -> letters + problem.line())
                .orElseGet(() -> Long.toString(problem.line()));
    }

    private boolean says(int cell, String name) {
        return !name.isEmpty() && OneLine.shown(names.get(cell)).equals(name);
    }

    private boolean fills(int cell, String name) {
        return slots.stream()
                .anyMatch(
                        slot -> slot.cell == cell && columns.get(slot.column).name().equals(name));
    }

    private void place(int cell, String name) {
        if (!called.isPassedOver(name) && !name.equals(ERROR) && !names.get(cell).isBlank()) {
            put(cell, called.indexOf(name));
        }
    }

    private void put(int cell, int column) {
        if (column < 0) {
            unknown.add(names.get(cell));
        } else if (slots.stream().anyMatch(slot -> slot.column == column)) {
            problem(names.get(cell), Flaw.HEADER_REPEATED);
        } else {
            slots.add(new Slot(cell, column));
        }
    }

    private void checkPresence(Column<?> column) {
        if (lacking().contains(column)) {
            missing++;
            problem(called.title(column), Flaw.HEADER_MISSING);
        }
    }

    /** The official list may have columns that nobody here knows, but none that is nearly ours. */
    private void checkSpelling(String name) {
        String known = String.join(", ", called.titles());
        Optional<String> meant = Misspelt.meant(Column.folded(name), called.all(lacking()));
        if (meant.isPresent()) {
            misspelt++;
            problem(name, Flaw.HEADER_MISSPELT, known, meant.get());
        } else if (!called.isOfficial()) {
            problem(name, Flaw.HEADER_UNKNOWN, known);
        }
    }

    private void problem(String name, Flaw flaw, String... more) {
        String shown = OneLine.shown(name);
        Object[] details = Stream.concat(Stream.of(shown), Stream.of(more)).toArray();
        problems.add(new Problem(line, shown, new InvalidValue(flaw, details)));
    }
}
