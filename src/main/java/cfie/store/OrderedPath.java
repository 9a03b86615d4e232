package cfie.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePathWrapper;

/** Files of the engine whose writes end in order, even where a power cut ends them. */
public final class OrderedPath extends FilePathWrapper {
    static final String SCHEME = "cfie";

    @Override
    public FileChannel open(String mode) throws IOException {
        return new OrderedChannel(unwrap().open(mode));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }
}
