package cfie.fuzz;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a spoilt file is laid, one after the other, and the whole tool that may read it. */
record SpoiltFile(Path place, CfieRun tool) {
    private static final int DEFECT = 1;

    Path file(byte[] bytes) throws IOException {
        return Files.write(place, bytes);
    }

    /** The whole tool reads it; whatever it then says, it is no defect. */
    void run(byte[] bytes, String... words) throws IOException {
        String named = file(bytes).toString();
        List<String> argv = new ArrayList<>(List.of("--stacktrace"));
        Stream.of(words).map(word -> word.equals("FILE") ? named : word).forEach(argv::add);
        CfieRun.Run run = tool.run(argv.toArray(String[]::new));
        if (run.exit() == DEFECT) {
            throw new AssertionError(run.err());
        }
    }
}
