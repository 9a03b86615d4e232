package cfie.testkit;

import cfie.store.Register;
import cfie.store.engine.Address;
import cfie.store.engine.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server for the tests of one run: starts when first asked for, ends with them. */
public final class Server {
    /** Who may do anything; the server of the tests asks for no password. */
    public static final Login LOGIN = new Login(Optional.of("postgres"), Optional.empty());

    /** A database that orders texts as a dictionary does, as most in Spain do. */
    private static final String SPANISH = " locale_provider icu icu_locale 'es' template template0";

    private static final String TEMPLATE = "an_office";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Server() {}

    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_wal_size", "256MB")
                        .start();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** Made once: copying a database is quicker than migrating it. */
    private static final class Template {
        private static final String NAME = make();

        private static String make() {
            make("create database " + TEMPLATE + SPANISH);
            Register.create(address(TEMPLATE));
            return TEMPLATE;
        }

        private static void make(String statement) {
            execute("postgres", statement);
        }
    }

    /** The address of a new register, empty but for the rules. */
    public static Address register() {
        String name = name();
        execute("postgres", "create database " + name + " template " + Template.NAME);
        return address(name);
    }

    /** The address of a new database with nothing in it, in Spanish. */
    public static Address nothing() {
        return nothing(SPANISH);
    }

    /** The address of a new database with nothing in it. */
    public static Address nothing(String options) {
        String name = name();
        execute("postgres", "create database " + name + " " + options);
        return address(name);
    }

    public static void drop(Address address) {
        execute("postgres", "drop database " + database(address) + " with (force)");
    }

    /** Does something behind a register's back. */
    public static void tamper(Address address, String statement) {
        execute(database(address), statement);
    }

    /** Ends every connection to a register, as an administrator or a failing network would. */
    public static void cut(Address address) {
        execute(
                "postgres",
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'"
                        .formatted(database(address)));
    }

    /** Makes a user who has to say a password. */
    public static void guard(String user, String password) {
        execute("postgres", "create user %s password '%s'".formatted(user, password));
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement();
                ResultSet row = one.executeQuery("show hba_file")) {
            row.next();
            Path rules = Path.of(row.getString(1));
            String guarded = "host all %s all scram-sha-256%n".formatted(user);
            Files.writeString(rules, guarded + Files.readString(rules));
        } catch (SQLException | IOException refused) {
            throw new IllegalStateException(refused);
        }
        execute("postgres", "select pg_reload_conf()");
    }

    public static Connection connect(Address address) throws SQLException {
        return Running.SERVER.getDatabase("postgres", database(address)).getConnection();
    }

    public static String place() {
        return "localhost:" + Running.SERVER.getPort();
    }

    private static String name() {
        return "office_" + DATABASES.incrementAndGet();
    }

    private static String database(Address address) {
        String text = address.toString();
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private static Address address(String database) {
        return Address.parse("jdbc:postgresql://" + place() + "/" + database, () -> LOGIN);
    }

    private static void execute(String database, String statement) {
        try (Connection connection =
                        Running.SERVER.getDatabase("postgres", database).getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
