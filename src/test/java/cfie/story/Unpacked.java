package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is handed out, unpacked: its launcher runs with nothing in the environment but a home, a
 * path, and a register in that home.
 */
record Unpacked(Path launcher, Path home, String path) {
    /** As an unpacking program does, with who may do what. */
    static Path zip(Path zip, Path folder) throws IOException {
        try (FileSystem packed =
                        FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(packed.getPath("/"))) {
            for (Path file : files.skip(1).toList()) {
                Path place = folder.resolve(file.toString().substring(1));
                Files.copy(file, place);
                Files.setPosixFilePermissions(place, Files.getPosixFilePermissions(file));
                Files.setLastModifiedTime(place, Files.getLastModifiedTime(file));
            }
        }
        return folder;
    }

    /** What it says, when all goes well. */
    String says(String... words) throws Exception {
        return says(List.of(), words);
    }

    /** The same, begun by another program. */
    String says(List<String> by, String... words) throws Exception {
        List<String> command = new ArrayList<>(by);
        command.add(launcher.toString());
        command.addAll(List.of(words));
        Path said = Files.createTempFile(home, "said", ".txt");
        ProcessBuilder tool =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        tool.environment().clear();
        tool.environment()
                .putAll(
                        Map.of(
                                "PATH",
                                path,
                                "HOME",
                                home.toString(),
                                "CFIE_DB",
                                home.resolve("register").toString(),
                                "CFIE_JAVA_OPTS",
                                "-Xlog:class+load:file=" + home.resolve("loaded.txt")));
        int exit = tool.start().waitFor();
        assertEquals(0, exit, command + "\n" + Files.readString(said));
        return Files.readString(said);
    }

    /** Whether the last command found the classes in an archive. */
    boolean hadAnArchive() throws IOException {
        try (Stream<String> loaded = Files.lines(home.resolve("loaded.txt"))) {
            return loaded.anyMatch(line -> line.contains("cfie.cli.Tool source: shared"));
        }
    }
}
