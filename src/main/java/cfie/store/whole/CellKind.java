package cfie.store.whole;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** How the values of a type of column are told in a text that both engines have in common. */
record CellKind<T>(DataType<T> type, Function<T, String> telling, Function<String, T> reading) {
    private static final String OCTETS = "\\x";
    private static final CellKind<byte[]> BYTES =
            new CellKind<>(SQLDataType.VARBINARY, CellKind::hex, CellKind::octets);
    private static final Map<String, CellKind<?>> KINDS =
            Map.of(
                    "character varying",
                    new CellKind<>(SQLDataType.VARCHAR, text -> text, text -> text),
                    "integer",
                    new CellKind<>(SQLDataType.INTEGER, String::valueOf, Integer::valueOf),
                    "bigint",
                    new CellKind<>(SQLDataType.BIGINT, String::valueOf, Long::valueOf),
                    "numeric",
                    new CellKind<>(SQLDataType.NUMERIC, CellKind::plain, BigDecimal::new),
                    "date",
                    new CellKind<>(SQLDataType.LOCALDATE, LocalDate::toString, LocalDate::parse),
                    "boolean",
                    new CellKind<>(SQLDataType.BOOLEAN, String::valueOf, CellKind::truth),
                    "timestamp with time zone",
                    new CellKind<>(
                            SQLDataType.TIMESTAMPWITHTIMEZONE, CellKind::utc, CellKind::moment),
                    "bytea",
                    BYTES,
                    "binary varying",
                    BYTES);

    /** That of a type as the database calls it. */
    static CellKind<?> of(String type) {
        return Optional.<CellKind<?>>ofNullable(KINDS.get(type.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalStateException("no text form for " + type));
    }

    Optional<String> told(Object value) {
        return Optional.ofNullable(type.getType().cast(value)).map(telling);
    }

    Optional<T> read(Optional<String> cell) {
        return cell.map(reading);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String utc(OffsetDateTime moment) {
        return moment.toInstant().toString();
    }

    private static OffsetDateTime moment(String text) {
        return Instant.parse(text).atOffset(ZoneOffset.UTC);
    }

    private static String hex(byte[] octets) {
        return OCTETS + HexFormat.of().formatHex(octets);
    }

    private static byte[] octets(String text) {
        if (!text.startsWith(OCTETS)) {
            throw new IllegalArgumentException(OCTETS);
        }
        return HexFormat.of().parseHex(text, OCTETS.length(), text.length());
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
