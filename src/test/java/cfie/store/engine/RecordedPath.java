package cfie.store.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files of the engine of which every change is remembered, in the order in which it was made. */
public final class RecordedPath extends FilePathWrapper {
    static final String SCHEME = "recorded";
    private static final List<Change> CHANGES = new ArrayList<>();

    /**
     * Bytes written to a place of the file, none where the file is cut there.
     *
     * @param told how much the program had told before
     */
    record Change(int told, long position, byte[] bytes) {
        boolean isCut() {
            return bytes.length == 0;
        }
    }

    private static int told;

    /** What work changed, told step by step with {@link #tell}. */
    static synchronized List<Change> of(Work work) throws Exception {
        FilePath.register(new OrderedPath());
        FilePath.register(new RecordedPath());
        CHANGES.clear();
        told = 0;
        work.run();
        return List.copyOf(CHANGES);
    }

    interface Work {
        void run() throws Exception;
    }

    static void tell(int what) {
        told = what;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Recorded(unwrap().open(mode));
    }

    private static final class Recorded extends PassingChannel {
        Recorded(FileChannel file) {
            super(file);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            CHANGES.add(new Change(told, position, copy));
            return file.write(bytes, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            CHANGES.add(new Change(told, size, new byte[0]));
            return super.truncate(size);
        }

        @Override
        public void force(boolean metaData) {
            // a killed program loses nothing that the system has
        }
    }
}
