package cfie.sheet;

import cfie.domain.Problem;
import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first row of a file: which cell of a row fills which column of the sheet, and how. */
final class Header {
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final String ERROR = "error";

    private final List<Slot> slots = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> names;
    private final List<Column<?>> columns;
    private final boolean isOfficial;

    /** A cell of the file, and the column it fills if any. */
    private record Slot(int cell, int column, Function<String, String> translation) {}

    Header(List<String> names, List<Column<?>> columns) {
        List<String> folded = names.stream().map(Header::folded).toList();
        this.names = names;
        this.columns = columns;
        this.isOfficial = OfficialList.isHeader(folded);
        for (int cell = 0; cell < folded.size(); cell++) {
            place(cell, folded.get(cell));
        }
        columns.stream().filter(Column::isRequired).forEach(this::checkPresence);
    }

    List<Problem> problems() {
        return problems;
    }

    List<String> names() {
        return names;
    }

    /** The texts of a row in the order of the sheet's columns; those the file lacks are blank. */
    List<String> ordered(List<String> cells) {
        String[] texts = new String[columns.size()];
        Arrays.fill(texts, "");
        for (Slot slot : slots) {
            texts[slot.column] = slot.translation.apply(cells.get(slot.cell));
        }
        return Arrays.asList(texts);
    }

    private void place(int cell, String name) {
        if (name.equals(ERROR)) {
            return;
        }
        if (isOfficial) {
            OfficialList.filling(name)
                    .ifPresent(
                            filling -> put(cell, indexOf(filling.column()), filling.translation()));
            return;
        }
        put(cell, indexOf(name), Function.identity());
    }

    private void put(int cell, int column, Function<String, String> translation) {
        if (column < 0) {
            problem(Flaw.HEADER_UNKNOWN, names.get(cell));
        } else if (slots.stream().anyMatch(slot -> slot.column == column)) {
            problem(Flaw.HEADER_REPEATED, names.get(cell));
        } else {
            slots.add(new Slot(cell, column, translation));
        }
    }

    private void checkPresence(Column<?> column) {
        int index = columns.indexOf(column);
        if (slots.stream().noneMatch(slot -> slot.column == index)) {
            problem(Flaw.HEADER_MISSING, column.name());
        }
    }

    private void problem(Flaw flaw, String name) {
        String known = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        problems.add(
                new Problem(
                        1,
                        OneLine.shown(name),
                        new InvalidValue(flaw, OneLine.shown(name), known)));
    }

    private int indexOf(String name) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).name().equals(name) || columns.get(at).aliases().contains(name)) {
                return at;
            }
        }
        return -1;
    }

    private static String folded(String name) {
        String words = NOT_WORD.matcher(Folded.of(name)).replaceAll("_");
        return words.replaceAll("^_|_$", "");
    }
}
