package cfie.cli;

import cfie.cli.command.Host;
import cfie.cli.screen.Desk;
import cfie.testkit.CfieRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** A user with folders of their own, who says nothing but what the test lets them say. */
abstract class AnAccount {
    @TempDir Path folder;
    final Map<String, String> environment = new HashMap<>();

    final CfieRun.Run run(String... argv) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        environment.put("XDG_CONFIG_HOME", folder.resolve("own").toString());
        environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
        Desk desk =
                new Desk(
                        InputStream.nullInputStream(),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        () -> LocalDate.of(2026, 6, 30),
                        () -> Instant.EPOCH,
                        environment,
                        false);
        return new CfieRun.Run(
                new Tool(desk, Host.PROCESS).run(argv), out.toString(), err.toString());
    }

    final Path own(String... lines) throws IOException {
        return written(folder.resolve("own/cfie"), lines);
    }

    final Path beside(String... lines) throws IOException {
        return written(folder.resolve("data/cfie"), lines);
    }

    static Path written(Path place, String... lines) throws IOException {
        Path file = Files.createDirectories(place).resolve("cfie.properties");
        Files.write(file, List.of(lines));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
