package cfie.sheet.list;

import static java.util.stream.Collectors.joining;

import cfie.domain.issued.Acta;
import cfie.table.CsvWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of certification records as a table; also the CSV beside each acta's PDF. */
public final class ActaSheet {
    public static final List<String> NAMES =
            List.of(
                    "year",
                    "cfie",
                    "project",
                    "school",
                    "nif",
                    "name",
                    "proposed",
                    "granted",
                    "outcome",
                    "reasons");

    /** The reason of a line that meets everything and was cut for credits of other bodies. */
    private static final String EXTERNAL_CREDITS = "EXTERNAL_CREDITS";

    /** The reason of one whose certificate counts no more, in a year that was closed with it. */
    private static final String REVOKED = "CERTIFICATE_REVOKED";

    private ActaSheet() {}

    public static List<String> write(Acta.Key key, Acta.Line line) {
        return List.of(
                key.year().text(),
                key.cfie().slug(),
                line.project().text(),
                line.school().text(),
                line.teacher().nif().text(),
                line.teacher().name().full(),
                line.proposed().text(),
                line.granted().text(),
                line.outcome().name(),
                reasons(line));
    }

    private static String reasons(Acta.Line line) {
        if (line.isRevoked()) {
            return REVOKED;
        }
        return line.elsewhere().isNone()
                ? line.unmet().stream().map(Enum::name).collect(joining("|"))
                : EXTERNAL_CREDITS;
    }

    /** The bytes of the CSV file of an acta. */
    public static byte[] bytes(Acta acta) {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = new CsvWriter(text, NAMES);
        acta.lines().forEach(line -> writer.row(write(acta.key(), line)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
