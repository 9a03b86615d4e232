package cfie.store.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Puts the last block of what is written on the disk after all others. The engine takes a chunk for
 * whole if its first and its last block are there; a power cut may leave these two and lose some
 * between them, and then the file could not be read any more.
 */
final class OrderedChannel extends PassingChannel {
    private static final int BLOCK = 4096;

    OrderedChannel(FileChannel file) {
        super(file);
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        int length = bytes.remaining();
        int last = (length - 1) / BLOCK * BLOCK;
        if (last > 0) {
            writeAll(bytes.slice(bytes.position(), last), position);
            file.force(false);
            bytes.position(bytes.position() + last);
        }
        writeAll(bytes, position + last);
        return length;
    }

    private void writeAll(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }
}
