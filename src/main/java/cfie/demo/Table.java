package cfie.demo;

import java.util.List;

/** A small table written as a text: a line for each row, its cells parted by semicolons. */
final class Table {
    private Table() {}

    static List<List<String>> of(String text) {
        return text.lines().map(line -> List.of(line.split(";", -1))).toList();
    }
}
