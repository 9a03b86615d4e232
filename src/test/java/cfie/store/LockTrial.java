package cfie.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another program that tries to have a file for itself: ends with 0 if it may not. */
final class LockTrial {
    private LockTrial() {}

    public static void main(String[] argv) throws IOException {
        try (FileChannel file = FileChannel.open(Path.of(argv[0]), StandardOpenOption.WRITE)) {
            System.exit(file.tryLock() == null ? 0 : 1);
        }
    }

    /** Whether another program is kept out. */
    static boolean isKeptOut(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                LockTrial.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
