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
    /** From this Java on an archive is good wherever the jars are moved to. */
    private static final int MOVABLE = 19;

    private final Path lib;
    private final Path keep;
    private final Path work;

    private ClassArchive(Path lib, Path keep, Path work) {
        this.lib = lib;
        this.keep = keep;
        this.work = work;
    }

    /** Arguments: the folder of the jars, and the one where the archive goes, if it is another. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("cfie-classes");
        try {
            new ClassArchive(Path.of(args[0]), Path.of(args[args.length - 1]), work).make();
        } finally {
            clear(work);
        }
    }

    /** The note comes last, so that it never tells of an archive that is still the old one. */
    private void make() throws IOException, InterruptedException {
        Path made = work.resolve("made");
        if (archive(made)) {
            String name = "classes-" + System.getProperty("java.runtime.version");
            Path note = Files.writeString(work.resolve("note"), note());
            Files.deleteIfExists(keep.resolve(name + ".for"));
            bring(made, keep.resolve(name + ".jsa"));
            bring(note, keep.resolve(name + ".for"));
            Files.deleteIfExists(keep.resolve(name + ".making"));
        }
    }

    /** What the launcher asks for: of which build, and where, if it is good only there. */
    private String note() throws IOException {
        String build = Files.readString(lib.resolve("build")).strip();
        return Runtime.version().feature() < MOVABLE ? build + " " + lib + "\n" : build + "\n";
    }

    private static void bring(Path made, Path place) throws IOException {
        Path draft = place.resolveSibling(place.getFileName() + ".draft");
        Files.copy(made, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
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
