package cfie.cli.view;

import cfie.cli.screen.Desk;
import cfie.cli.screen.Format;
import cfie.cli.screen.Grid;
import cfie.cli.screen.Json;
import cfie.cli.screen.Screen;
import cfie.cli.screen.Spoken;
import cfie.cli.screen.Texts;
import cfie.table.CsvWriter;
import cfie.table.RowWriter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A small table that is made for looking at: texts, numbers, and {@code ""} for what is not there.
 */
record PlainTable(List<String> names, List<List<Object>> rows) {
    void show(Desk desk, Format format, Texts texts) {
        switch (format) {
            case TABLE ->
                    spoken(new Spoken(texts))
                            .table(desk, names.stream().map(texts::label).toList(), texts);
            case CSV -> rows(new CsvWriter(desk.out(), names));
            case JSON -> json(desk);
            case IDS -> throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--format", format.word());
        }
    }

    private PlainTable spoken(Spoken spoken) {
        return new PlainTable(
                names,
                rows.stream()
                        .map(row -> List.<Object>copyOf(spoken.row(names, texts(row))))
                        .toList());
    }

    void table(Desk desk, List<String> titles, Texts texts) {
        Grid grid = new Grid(titles);
        rows.forEach(row -> grid.row(row.stream().map(cell -> shown(cell, texts)).toList()));
        grid.print(desk.out(), Screen.of(desk));
    }

    void rows(RowWriter writer) {
        rows.forEach(row -> writer.row(texts(row)));
    }

    private void json(Desk desk) {
        try (Json json = new Json(desk.out())) {
            json.beginArray();
            rows.forEach(row -> json.value(object(row)));
            json.endArray();
        }
    }

    private Map<String, Object> object(List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            object.put(
                    names.get(at),
                    Optional.of(row.get(at)).filter(cell -> !cell.equals("")).orElse(null));
        }
        return object;
    }

    private static String shown(Object cell, Texts texts) {
        return cell instanceof BigDecimal amount ? texts.amount(amount) : cell.toString();
    }

    private static List<String> texts(List<Object> row) {
        return row.stream().map(Objects::toString).toList();
    }
}
