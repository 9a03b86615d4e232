package cfie.testkit;

import cfie.store.Register;
import cfie.store.engine.Address;
import cfie.store.engine.FileAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A register of its own for each test: a real database, empty but for the rules. */
abstract class ARegister
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private final boolean isShared;
    private final Optional<Engine> own;
    private Path folder;
    private Address address;
    private Register register;

    /** Made once: copying a file is quicker than migrating it. */
    private static final class Template {
        private static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("cfie-template");
                Address address = Address.parse(folder.resolve("register").toString());
                Register.create(address);
                byte[] bytes = Files.readAllBytes(folder.resolve("register.mv.db"));
                delete(folder);
                return bytes;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /**
     * @param own the engine, if it is not the one that the test runs on
     */
    ARegister(boolean isShared, Optional<Engine> own) {
        this.isShared = isShared;
        this.own = own;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (isShared) {
            open(own.orElseGet(() -> Engine.of(context)));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (isShared) {
            close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!isShared) {
            open(own.orElseGet(() -> Engine.of(context)));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (!isShared) {
            close();
        }
    }

    private void open(Engine engine) throws IOException {
        folder = Files.createTempDirectory("cfie-office");
        address = engine == Engine.FILE ? file() : Server.register();
        register = Register.open(address);
    }

    private Address file() throws IOException {
        Address file = Address.parse(folder.resolve("register").toString());
        Files.write(folder.resolve("register.mv.db"), Template.BYTES);
        return file;
    }

    private void close() throws IOException {
        register.close();
        if (isOnServer()) {
            Server.drop(address);
        }
        delete(folder);
    }

    /** Whether the register lies on a server, and not in a file. */
    public boolean isOnServer() {
        return !(address instanceof FileAddress);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    public Address address() {
        return address;
    }

    public Register register() {
        return register;
    }

    /** Closes the register and opens it again, as another command would. */
    public void reopen() {
        register.close();
        register = Register.open(address);
    }

    /** Changes the database behind the register's back. */
    public void tamper(String sql) throws SQLException {
        register.close();
        if (isOnServer()) {
            Server.tamper(address, sql);
        } else {
            tamperFile(sql);
        }
        register = Register.open(address);
    }

    private void tamperFile(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + address + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Does some work and keeps it. */
    public void keep(Runnable work) {
        register.write(
                done -> true,
                () -> {
                    work.run();
                    return true;
                });
    }
}
