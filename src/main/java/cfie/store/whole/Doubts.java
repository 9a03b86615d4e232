package cfie.store.whole;

import cfie.domain.ledger.Fault.Check;
import cfie.domain.ledger.Fault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Questions that a sound register answers with no row: {@code doubts.sql}, by the fault. */
final class Doubts {
    /** Of each counter its last number, and the greatest of certificates and of acta lines. */
    static final String COUNTERS =
            """
            select k.academic_year, k.cfie, k.last_running,
                coalesce((select max(c.running) from certificate c
                    where c.academic_year = k.academic_year and c.cfie = k.cfie), 0),
                coalesce((select max(l.certificate_running) from acta_line l
                    where l.academic_year = k.academic_year and l.cfie = k.cfie), 0)
            from certificate_counter k order by k.academic_year, k.cfie
            """;

    private static final Pattern ONE =
            Pattern.compile("^-- ([A-Z_]+)\\R((?:.+\\R)+)", Pattern.MULTILINE);
    private static final Map<Kind, String> ALL = all();

    private Doubts() {}

    static Map<Kind, String> of(Check check) {
        Map<Kind, String> own = new EnumMap<>(ALL);
        own.keySet().removeIf(kind -> kind.check() != check);
        return own;
    }

    private static Map<Kind, String> all() {
        Map<Kind, String> all = new EnumMap<>(Kind.class);
        ONE.matcher(text())
                .results()
                .forEach(one -> all.put(Kind.valueOf(one.group(1)), one.group(2)));
        return all;
    }

    private static String text() {
        try (InputStream in = Doubts.class.getResourceAsStream("/cfie/store/doubts.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
