package cfie.cli.file;

import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The PDF files of a folder and of those below it, sorted by their names in each. */
public record PdfFolder(Path folder) {
    private static final String ENDING = ".pdf";

    public void each(Consumer<Path> visitor) {
        for (Path path : sorted()) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                new PdfFolder(path).each(visitor);
            } else if (isPdf(path)) {
                visitor.accept(path);
            }
        }
    }

    public long count() {
        long[] count = {0};
        each(file -> count[0]++);
        return count[0];
    }

    private static boolean isPdf(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)
                && Files.isRegularFile(path);
    }

    private List<Path> sorted() {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, folder);
        }
    }
}
