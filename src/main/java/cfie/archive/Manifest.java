package cfie.archive;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an archive holds: of which schema, written when and by what, and how much of each table. */
public record Manifest(int format, int schema, String cfie, String moment, List<Table> tables) {
    /** The form of archives; another number stands on what older programs could not read. */
    public static final int FORMAT = 1;

    static final String NAME = "manifest.json";
    static final String ENDING = ".csv";

    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final JSON FORM =
            JSON.std.with(
                    JSON.Feature.PRETTY_PRINT_OUTPUT,
                    JSON.Feature.FAIL_ON_UNKNOWN_BEAN_PROPERTY,
                    JSON.Feature.WRITE_NULL_PROPERTIES);

    /** How much of a table there is: rows without the line of names, bytes with it. */
    public record Table(String name, long rows, long bytes, String sha256) {
        String entry() {
            return name + ENDING;
        }

        boolean isSound() {
            return name != null
                    && TABLE.matcher(name).matches()
                    && rows >= 0
                    && bytes > 0
                    && sha256 != null
                    && HASH.matcher(sha256).matches();
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    long bytes() {
        return tables.stream().mapToLong(Table::bytes).reduce(0, Manifest::sum);
    }

    /** A sum that is too large for a number is the largest there is. */
    private static long sum(long one, long other) {
        return one + other < 0 ? Long.MAX_VALUE : one + other;
    }

    byte[] json() {
        try {
            return FORM.asBytes(this);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Manifest of(byte[] json) throws IOException {
        Manifest manifest = FORM.beanFrom(Manifest.class, json);
        if (manifest == null || !manifest.isSound()) {
            throw new IOException(NAME);
        }
        return manifest;
    }

    private boolean isSound() {
        return format == FORMAT
                && schema > 0
                && cfie != null
                && isMoment()
                && tables != null
                && tables.stream().allMatch(table -> table != null && table.isSound())
                && hasEachOnce();
    }

    private boolean hasEachOnce() {
        Set<String> names = new HashSet<>();
        return tables.stream().map(Table::name).allMatch(names::add);
    }

    private boolean isMoment() {
        try {
            return moment != null && Instant.parse(moment).isBefore(Instant.MAX);
        } catch (DateTimeException malformed) {
            return false;
        }
    }
}
