package cfie.store.engine;

import cfie.store.ledger.Entries;
import cfie.value.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** The way into a database on a PostgreSQL server, where several programs write at a time. */
record ServerDoor(ServerAddress address, Visit visit, Optional<DataSource> one) implements Door {
    /** What the server alone needs: the order of texts is that of the embedded file. */
    private static final String ADDITIONS = "classpath:cfie/store/postgresql";

    ServerDoor(ServerAddress address, Visit visit) {
        this(address, visit, Optional.empty());
    }

    /** The same, with everything that is done in one transaction of another's. */
    ServerDoor within(DataSource transaction) {
        return new ServerDoor(address, visit, Optional.of(transaction));
    }

    @Override
    public Connection open(Purpose purpose) {
        try {
            if (one.isPresent()) {
                return one.get().getConnection();
            }
            Connection connection = new Driver().connect(address.url(), address.properties(visit));
            if (purpose != Purpose.CREATING) {
                connection.setReadOnly(purpose == Purpose.READING);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setAutoCommit(false);
            }
            return connection;
        } catch (SQLException refused) {
            throw new Unwelcome(address).translated(refused);
        }
    }

    @Override
    public boolean found(Older beforeUpgrade) {
        return new Founding(this).run(beforeUpgrade);
    }

    @Override
    public void checkFree() {
        new Founding(this).checkFree();
    }

    @Override
    public void make(Consumer<Door> filling) {
        new Founding(this).make(filling);
    }

    @Override
    public DSLContext speaking(Connection connection) {
        DSLContext sql = Door.speaking(connection, SQLDialect.POSTGRES);
        sql.configuration().set(new DefaultExecuteListenerProvider(new Translator(this)));
        return sql;
    }

    /** Hears of whatever the server refuses to ask, or to one row, and says what it means. */
    private record Translator(ServerDoor door) implements ExecuteListener {
        private static final long serialVersionUID = 1;

        @Override
        public void exception(ExecuteContext context) {
            Optional.ofNullable(context.sqlException())
                    .flatMap(door::found)
                    .ifPresent(context::exception);
        }
    }

    @Override
    public FluentConfiguration migrations() {
        FluentConfiguration migrations =
                Flyway.configure()
                        .dataSource(one.orElseGet(this::source))
                        .locations(Schema.MIGRATIONS, ADDITIONS);
        address.schema().ifPresent(migrations::defaultSchema);
        return migrations;
    }

    private DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        address.login().user().ifPresent(source::setUser);
        address.login().password().ifPresent(source::setPassword);
        return source;
    }

    @Override
    public boolean isAlone() {
        return false;
    }

    @Override
    public <T> T inTurn(Connection connection, Supplier<T> work) {
        return new Turns(connection, this).take(work);
    }

    @Override
    public <T> T beside(Connection connection, Supplier<T> work) {
        return new Turns(connection, this).beside(work);
    }

    /** Whoever wrote the head of the chain would be in the way of all others. */
    @Override
    public void linkAtOnce(Entries entries) {}

    @Override
    public void linkAfterwards(Connection connection, Entries entries) {
        new Turns(connection, this).link(entries::link);
    }

    /** The server does so when it commits. */
    @Override
    public void secure(DSLContext sql) {}

    /** The server's own housekeeping does so. */
    @Override
    public void scrub(Connection connection) {}

    @Override
    public Unavailable withoutHistory(Connection connection) {
        try {
            connection.rollback();
            return unavailable(
                    Founding.tables(connection, 1) == 0
                            ? Unavailable.Reason.REGISTER_MISSING
                            : Unavailable.Reason.REGISTER_UNREADABLE);
        } catch (SQLException lost) {
            return found(lost).orElseGet(() -> unavailable(Unavailable.Reason.REGISTER_UNREADABLE));
        }
    }

    @Override
    public Unavailable unavailable(Unavailable.Reason reason) {
        return new Unavailable(reason, address);
    }

    @Override
    public RuntimeException translated(DataAccessException refused) {
        return Optional.ofNullable(refused.getCause(SQLException.class))
                .<RuntimeException>flatMap(this::found)
                .orElse(refused);
    }

    /** What a refusal of the open register means, if it is none of ours. */
    Optional<Unavailable> found(SQLException refused) {
        String state = Optional.ofNullable(refused.getSQLState()).orElse("");
        return switch (state) {
            case "57P01", "57P02", "57P03", "57P05", "25P03", "25P04" -> lost();
            case "55P03" -> Optional.of(busy());
            case "57014" -> Optional.of(unavailable(Unavailable.Reason.REGISTER_CANCELLED));
            case "53100" -> Optional.of(unavailable(Unavailable.Reason.REGISTER_DISK_FULL));
            case "42501" ->
                    Optional.of(
                            new Unavailable(
                                    Unavailable.Reason.REGISTER_FORBIDDEN,
                                    address,
                                    address.user(),
                                    address.database()));
            case "25006" -> Optional.of(unavailable(Unavailable.Reason.REGISTER_UNWRITABLE));
            default ->
                    switch (state.length() < 2 ? "" : state.substring(0, 2)) {
                        case "08" -> lost();
                        case "53", "58" ->
                                Optional.of(unavailable(Unavailable.Reason.REGISTER_UNWRITABLE));
                        default -> Optional.empty();
                    };
        };
    }

    private Optional<Unavailable> lost() {
        return Optional.of(unavailable(Unavailable.Reason.REGISTER_LOST));
    }

    @Override
    public Connection beside() {
        return open(Purpose.READING);
    }

    /** Each connection bears the name of its command. */
    @Override
    public Runnable announce(Purpose purpose) {
        return () -> {};
    }

    /** A server looks after its own files. */
    @Override
    public Optional<List<Integer>> changed() {
        return Optional.empty();
    }

    @Override
    public void acceptChanges() {}

    Unavailable busy() {
        return busy(Optional.empty());
    }

    Unavailable busy(Optional<Holder> holder) {
        String waited = Long.toString(visit.patience().toSeconds());
        return holder.map(one -> Door.held(address, waited, one))
                .orElseGet(
                        () -> new Unavailable(Unavailable.Reason.REGISTER_BUSY, address, waited));
    }
}
