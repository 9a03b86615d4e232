package cfie.cli.file;

import cfie.table.BookWriter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.nio.file.Path;
import java.util.Optional;

/** Where a text is wanted: in a file, or on the standard output, whose name is a dash. */
public record Outlet(Optional<Path> file) {
    public static final Outlet STANDARD = new Outlet(Optional.empty());
    private static final String DASH = "-";

    public static Outlet parse(String typed) {
        return typed.equals(DASH) ? STANDARD : new Outlet(Optional.of(rows(typed)));
    }

    /** Where only a file or a folder will do. */
    public static Path named(String typed) {
        InvalidValue.unless(!typed.equals(DASH), Flaw.OUTPUT_STANDARD);
        return Path.of(typed);
    }

    /** Where only a file will do, for rows. */
    public static Path rows(String typed) {
        return BookWriter.file(named(typed).toString());
    }
}
