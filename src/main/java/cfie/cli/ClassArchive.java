package cfie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the classes of everyday commands in an archive beside the jars, so that the tool starts in
 * half the time: a program of its own, run when the tool is built and at the first run of another
 * Java. Where a virtual machine cannot make one, the tool works without.
 */
final class ClassArchive {
    private final Path lib;
    private final Path work;

    private ClassArchive(Path lib, Path work) {
        this.lib = lib;
        this.work = work;
    }

    /** Argument: the folder of the jars, where the archive goes. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path lib = Path.of(args[0]);
        Path work = Files.createTempDirectory("cfie-classes");
        try {
            new ClassArchive(lib, work).make();
        } finally {
            clear(work);
        }
    }

    private void make() throws IOException, InterruptedException {
        Path made = work.resolve("made");
        if (archive(made)) {
            String name = "classes-" + System.getProperty("java.runtime.version");
            Path draft = lib.resolve(name + ".draft");
            Files.copy(made, draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, lib.resolve(name + ".jsa"), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(lib.resolve(name + ".making"));
        }
    }

    /**
     * A static one: archives made while running leave out libraries compiled for an old Java. Only
     * this collector writes ready-made objects into it; the others read them.
     */
    private boolean archive(Path made) throws IOException, InterruptedException {
        Path list = work.resolve("list");
        return rehearse("-XX:DumpLoadedClassList=" + list)
                && run(
                        "-XX:-UseSerialGC",
                        "-XX:+UseG1GC",
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + list,
                        "-XX:SharedArchiveFile=" + made);
    }

    private boolean rehearse(String flag) throws IOException, InterruptedException {
        return run(flag, "cfie.cli.Rehearsal", work.resolve("rehearsal").toString());
    }

    private boolean run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + lib.resolve("java.options"));
        command.addAll(List.of("-cp", lib.resolve("cfie.jar").toString()));
        command.addAll(List.of(words));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor() == 0;
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
