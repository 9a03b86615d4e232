package cfie.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The folders on the way to outputs that were not there before, the deepest first. */
public record NewFolders(List<Path> folders) {
    /** To be asked for before any of them is made. */
    public static NewFolders towards(Stream<Path> outputs) {
        return new NewFolders(
                outputs.map(Path::toAbsolutePath)
                        .map(Path::normalize)
                        .flatMap(one -> Stream.iterate(one, Objects::nonNull, Path::getParent))
                        .filter(folder -> !Files.exists(folder))
                        .distinct()
                        .sorted(Comparator.comparing(Path::getNameCount).reversed())
                        .toList());
    }

    /** Takes away those in which nothing lies. */
    public void discard() {
        folders.stream().filter(Files::isDirectory).forEach(NewFolders::discard);
    }

    private static void discard(Path folder) {
        try {
            Files.delete(folder);
        } catch (IOException inUse) {
            // somebody put something there: it stays
            return;
        }
    }
}
