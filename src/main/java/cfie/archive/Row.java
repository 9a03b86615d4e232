package cfie.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A row of a table as text: what is null is absent, and what is empty is not. */
record Row(List<Optional<String>> cells) {
    /** Each cell in quotes, nothing for null: a row has exactly one form. */
    byte[] line() {
        StringBuilder line = new StringBuilder(128);
        for (Optional<String> cell : cells) {
            cell.ifPresent(text -> line.append('"').append(quoted(text)).append('"'));
            line.append(',');
        }
        line.setCharAt(line.length() - 1, '\n');
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return text.indexOf('"') < 0 ? text : text.replace("\"", "\"\"");
    }
}
