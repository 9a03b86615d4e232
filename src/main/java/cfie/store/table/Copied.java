package cfie.store.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows as the lines of a text that a PostgreSQL server reads in one go. */
record Copied(String table, String columns) implements Inflow {
    /** Fewer are there sooner as variables. */
    private static final int MANY = 200;

    private static final int BLOCK = 1 << 16;

    static boolean isWorthIt(DSLContext sql, int rows) {
        return rows >= MANY && sql.family() == SQLDialect.POSTGRES;
    }

    static Copied into(DSLContext sql, Table<?> table, List<Field<?>> columns) {
        return new Copied(
                sql.render(table),
                columns.stream()
                        .map(column -> sql.render(column.getUnqualifiedName()))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public void write(Connection connection, Iterator<Object[]> rows)
            throws SQLException, IOException {
        PGConnection server = connection.unwrap(PGConnection.class);
        String statement = "copy %s (%s) from stdin".formatted(table, columns);
        try (PGCopyOutputStream out = new PGCopyOutputStream(server, statement, BLOCK)) {
            StringBuilder line = new StringBuilder();
            while (rows.hasNext()) {
                line.setLength(0);
                append(rows.next(), line);
                out.write(line.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void append(Object[] row, StringBuilder line) {
        for (int at = 0; at < row.length; at++) {
            append(row[at], line);
            line.append(at + 1 < row.length ? '\t' : '\n');
        }
    }

    private static void append(Object cell, StringBuilder line) {
        if (cell == null) {
            line.append("\\N");
        } else if (cell instanceof byte[] octets) {
            line.append("\\\\x").append(HexFormat.of().formatHex(octets));
        } else {
            escaped(cell.toString(), line);
        }
    }

    private static void escaped(String text, StringBuilder line) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(sign);
            }
        }
    }
}
