package cfie.credential;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the standard demands of a credential. Our own schema; with {@code -Dcredential.schema=FILE}
 * another one, such as that which 1EdTech publishes.
 */
final class OpenBadge {
    private static final Path FILE =
            Path.of(
                    System.getProperty(
                            "credential.schema",
                            "src/test/resources/cfie/credential/open-badge.schema.json"));
    private static final Schema SCHEMA = schema();

    private OpenBadge() {}

    /** What is wrong with it, each thing with its place. */
    static List<String> errors(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FILE), InputFormat.JSON);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
