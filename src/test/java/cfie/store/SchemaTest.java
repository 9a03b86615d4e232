package cfie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The version that the program asks for is that of the newest migration. */
final class SchemaTest {
    @Test
    void theVersionIsThatOfTheNewestMigration() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                                Objects.requireNonNull(
                                                Schema.class.getResource(
                                                        "migration/V1__register.sql"))
                                        .toURI())
                        .getParent();
        try (var scripts = Files.list(folder)) {
            assertEquals(
                    scripts.map(script -> script.getFileName().toString())
                            .mapToInt(
                                    name -> Integer.parseInt(name.replaceAll("V(\\d+)__.*", "$1")))
                            .max()
                            .orElseThrow(),
                    Schema.VERSION);
        }
    }
}
