package cfie.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;

/** Rows as the variables of one statement, which every engine understands. */
record Batched(String statement) implements Inflow {
    @Override
    public void write(Connection connection, Iterator<Object[]> rows) throws SQLException {
        try (PreparedStatement batch = connection.prepareStatement(statement)) {
            while (rows.hasNext()) {
                Object[] row = rows.next();
                for (int at = 0; at < row.length; at++) {
                    batch.setObject(at + 1, row[at]);
                }
                batch.addBatch();
            }
            batch.executeBatch();
        }
    }
}
