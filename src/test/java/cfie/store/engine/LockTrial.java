package cfie.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another program that tries to lock a file: ends with 0 if it may not. */
final class LockTrial {
    private static final String TO_READ = "r";

    private LockTrial() {}

    /** Arguments: the file, and whether it is to be read by several, or had alone. */
    public static void main(String[] argv) throws IOException {
        boolean isShared = argv[1].equals(TO_READ);
        StandardOpenOption mode = isShared ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel file = FileChannel.open(Path.of(argv[0]), mode)) {
            System.exit(file.tryLock(0, Long.MAX_VALUE, isShared) == null ? 0 : 1);
        }
    }

    /** Whether another program is kept from writing. */
    static boolean isKeptOut(Path file) throws IOException, InterruptedException {
        return isRefused(file, "w");
    }

    /** Whether another program is kept even from reading. */
    static boolean isHidden(Path file) throws IOException, InterruptedException {
        return isRefused(file, TO_READ);
    }

    private static boolean isRefused(Path file, String purpose)
            throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                LockTrial.class.getName(),
                                file.toString(),
                                purpose)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
