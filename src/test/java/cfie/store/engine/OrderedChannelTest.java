package cfie.store.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine writes reaches the disk in an order that a power cut cannot spoil. */
final class OrderedChannelTest {
    private static final int BLOCK = 4096;

    private final List<String> done = new ArrayList<>();

    @Test
    void theLastBlockFollowsTheOthersOnceTheyAreForced() throws IOException {
        write(3 * BLOCK, 2 * BLOCK);
        assertEquals(List.of("8192 bytes at 8192", "force", "4096 bytes at 16384"), done);
    }

    @Test
    void whatEndsWithinABlockEndsWithThatBlock() throws IOException {
        write(BLOCK + 1, 0);
        assertEquals(List.of("4096 bytes at 0", "force", "1 bytes at 4096"), done);
    }

    @Test
    void aSingleBlockIsWrittenAtOnce() throws IOException {
        write(BLOCK, BLOCK);
        assertEquals(List.of("4096 bytes at 4096"), done);
    }

    @Test
    void nothingIsLostOnTheWay(@TempDir Path folder) throws IOException {
        byte[] bytes = new byte[5 * BLOCK + 77];
        new Random(1).nextBytes(bytes);
        Path file = folder.resolve("file");
        try (FileChannel plain =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileChannel ordered = new OrderedChannel(plain)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            assertEquals(bytes.length, ordered.write(buffer, 0));
            assertEquals(0, buffer.remaining());
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    private void write(int length, long position) throws IOException {
        try (FileChannel ordered = new OrderedChannel(new Noted())) {
            ordered.write(ByteBuffer.allocate(length), position);
        }
    }

    /** A file that only notes what is done to it. */
    private final class Noted extends FileBase {
        @Override
        public int write(ByteBuffer bytes, long position) {
            int length = bytes.remaining();
            bytes.position(bytes.limit());
            done.add(length + " bytes at " + position);
            return length;
        }

        @Override
        public void force(boolean metaData) {
            done.add("force");
        }

        @Override
        public int read(ByteBuffer bytes) {
            return -1;
        }

        @Override
        public int write(ByteBuffer bytes) {
            return write(bytes, 0);
        }

        @Override
        public long position() {
            return 0;
        }

        @Override
        public FileChannel position(long position) {
            return this;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public FileChannel truncate(long size) {
            return this;
        }
    }
}
