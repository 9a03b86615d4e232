package cfie.store.engine;

import cfie.store.ledger.Entries;
import cfie.value.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The way into one kind of database: opens the connection, and is the only place that translates
 * what it refuses.
 */
public interface Door {
    /** Is shown an older register, and the number of its schema, before anything changes. */
    interface Older {
        void shown(DSLContext sql, int version);
    }

    /** What a register is opened for: who only reads does not tidy up when leaving. */
    enum Purpose {
        CREATING,
        WRITING,
        READING
    }

    static Door to(Address address, Visit visit) {
        return address instanceof FileAddress file
                ? new FileDoor(file, visit)
                : new ServerDoor((ServerAddress) address, visit);
    }

    /** Creates the register, or brings its schema up to date; whether it was created. */
    boolean found(Older beforeUpgrade);

    /** Stops where there is a register already. */
    void checkFree();

    /** Makes a register where there is none, whole or not at all. */
    void make(Consumer<Door> filling);

    Connection open(Purpose purpose);

    /** Another connection of a program that has the register open, for reading. */
    Connection beside();

    /** Lets others know who has the register, and what for; what is done after it was closed. */
    Runnable announce(Purpose purpose);

    /** Which megabytes of it nobody wrote that changed; empty where that cannot be told. */
    Optional<List<Integer>> changed();

    /** Takes it as it is. */
    void acceptChanges();

    DSLContext speaking(Connection connection);

    /** Where the migrations run. */
    FluentConfiguration migrations();

    /** Whether nobody else writes while this program has it open. */
    boolean isAlone();

    /** Does the work when it is this program's turn, perhaps more than once. */
    <T> T inTurn(Connection connection, Supplier<T> work);

    /** Does the work once, beside others who keep to rows of their own. */
    <T> T beside(Connection connection, Supplier<T> work);

    /** Links the events of the work under way, where nobody else can be at work. */
    void linkAtOnce(Entries entries);

    /** Links the events of work that is committed, where others were at work too. */
    void linkAfterwards(Connection connection, Entries entries);

    /** Makes sure that what was committed survives a power cut. */
    void secure(DSLContext sql);

    /** Makes sure that what was deleted cannot be read from the disk; ends the connection. */
    void scrub(Connection connection);

    /** What an answer without the register's history means. */
    Unavailable withoutHistory(Connection connection);

    Unavailable unavailable(Unavailable.Reason reason);

    RuntimeException translated(DataAccessException refused);

    /** Somebody has the register, and it is known who. */
    static Unavailable held(Object register, String waited, Holder holder) {
        return new Unavailable(
                Unavailable.Reason.REGISTER_HELD,
                register,
                waited,
                holder.user(),
                holder.command(),
                holder.process(),
                holder.since());
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw new IllegalStateException("the register did not close", refused);
        }
    }

    /** jOOQ as the register needs it. */
    static DSLContext speaking(Connection connection, SQLDialect dialect) {
        WarmUp.await();
        return DSL.using(
                connection,
                dialect,
                new Settings().withExecuteLogging(false).withRenderSchema(false));
    }
}
