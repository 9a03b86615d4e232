package cfie.store.table;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;

/** A way of many rows at once into the tables of an engine. */
interface Inflow {
    /**
     * @param rows their cells as the engine takes them
     */
    void write(Connection connection, Iterator<Object[]> rows) throws SQLException, IOException;
}
