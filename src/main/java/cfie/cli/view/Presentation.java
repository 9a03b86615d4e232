package cfie.cli.view;

import cfie.cli.kind.Listing;
import cfie.cli.screen.Format;
import cfie.cli.screen.Grid;
import cfie.cli.screen.Json;
import cfie.cli.screen.Screen;
import cfie.cli.screen.Spoken;
import cfie.cli.screen.Texts;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a listing out in the form that was asked for: one document, nothing else. */
record Presentation(Texts texts, PrintWriter out, Screen screen) {
    void show(Listing listing, Format format) {
        switch (format) {
            case CSV -> listing.csv(out);
            case JSON -> json(listing);
            case IDS -> ids(listing);
            case TABLE -> table(listing);
        }
    }

    private void json(Listing listing) {
        try (Json json = new Json(out)) {
            json.beginArray();
            listing.rows().each(cells -> json.value(object(listing, cells)));
            json.endArray();
        }
    }

    private static Map<String, Object> object(Listing listing, List<String> cells) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String name = listing.names().get(at);
            object.put(name, typed(listing.numbers().contains(name), cells.get(at)));
        }
        return object;
    }

    /** What is not there is null. */
    private static Object typed(boolean isNumber, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return isNumber ? new BigDecimal(cell) : cell;
    }

    private void ids(Listing listing) {
        String[] last = {""};
        listing.rows()
                .each(
                        cells -> {
                            if (!cells.get(0).equals(last[0])) {
                                out.println(cells.get(0));
                                last[0] = cells.get(0);
                            }
                        });
    }

    private void table(Listing listing) {
        List<Integer> columns = listing.shortColumns();
        List<String> names = columns.stream().map(listing.names()::get).toList();
        Grid grid = new Grid(names.stream().map(texts::label).toList());
        Spoken spoken = new Spoken(texts);
        listing.rows()
                .each(
                        cells ->
                                grid.row(
                                        spoken.row(
                                                names, columns.stream().map(cells::get).toList())));
        grid.print(out, screen);
    }
}
