import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the classes of everyday commands in an archive beside the jars, so that the tool starts in
 * half the time. Where the virtual machine cannot make one, the tool works without it.
 */
final class ClassArchive {
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable");

    private ClassArchive() {}

    /** Arguments: the folder of the jars, a list of schools, the code of one of them. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path lib = Path.of(args[0]);
        Path archive = lib.resolve("cfie.jsa");
        Path work = Files.createTempDirectory("cfie-archive");
        String list = work.resolve("classes.lst").toString();
        Files.deleteIfExists(archive);
        boolean made =
                run(lib, List.of("-Xshare:auto", "-XX:DumpLoadedClassList=" + list), work, args)
                        && run(
                                lib,
                                List.of(
                                        "-Xshare:dump",
                                        "-XX:SharedClassListFile=" + list,
                                        "-XX:SharedArchiveFile=" + archive),
                                work,
                                args);
        if (!made) {
            Files.deleteIfExists(archive);
            System.err.println("No class archive: this virtual machine does not make one.");
        }
        clean(work);
    }

    private static boolean run(Path lib, List<String> flags, Path work, String[] args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-cp", lib.resolve("cfie.jar").toString()));
        command.addAll(List.of("cfie.cli.Rehearsal", work.toString(), args[1], args[2]));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor() == 0;
    }

    private static void clean(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
