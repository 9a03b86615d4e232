package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.store.engine.Address;
import cfie.testkit.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packaged tool founds a register on a server, and finds it there. */
class SharedIT {
    @Test
    void thePackagedToolWorksOnAServer() throws Exception {
        Address register = Server.nothing();
        for (List<String> words :
                List.of(
                        List.of("init"),
                        List.of("init"),
                        List.of("import", "schools", "samples/schools.csv"),
                        List.of("list", "schools"))) {
            assertEquals(0, run(register, words), words.toString());
        }
        Server.drop(register);
    }

    private static int run(Address register, List<String> words)
            throws IOException, InterruptedException {
        ProcessBuilder tool =
                new ProcessBuilder(Path.of("target/cfie/bin/cfie").toAbsolutePath().toString());
        tool.command().addAll(List.of("--db", register.toString(), "--db-user", "postgres"));
        tool.command().addAll(words);
        return tool.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
