package cfie.store.engine;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files of the engine for their owner alone, whose writes end in order even at a power cut. */
public final class OrderedPath extends FilePathWrapper {
    static final String SCHEME = "cfie";
    private static final String READING = "r";

    @Override
    public FileChannel open(String mode) throws IOException {
        FilePath file = unwrap();
        if (!mode.equals(READING) && !file.exists()) {
            Private.makeFile(Path.of(file.toString()));
        }
        return new OrderedChannel(file.open(mode));
    }

    /** The engine looks for nothing but what it left behind; listing all would cost each start. */
    @Override
    public List<FilePath> newDirectoryStream() {
        String[] left = new File(unwrap().toString()).list(OrderedPath::isLeftBehind);
        return left == null ? List.of() : Stream.of(left).map(this::within).toList();
    }

    private static boolean isLeftBehind(File folder, String name) {
        return name.endsWith(Constants.SUFFIX_TEMP_FILE);
    }

    private FilePath within(String name) {
        return wrap(unwrap().getPath(unwrap() + "/" + name));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }
}
