package cfie.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The texts that the cells of a workbook share: the first ones, which are the common ones, in
 * memory, and the others in a file that goes away; of each its place is known.
 */
final class SharedTexts implements AutoCloseable {
    private static final int FRONT = 2 << 20;
    private static final int WINDOW = 1 << 13;
    private static final int MOST = 4_000_000;

    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private long[] ends = new long[64];
    private int count;
    private Optional<FileChannel> file = Optional.empty();
    private OutputStream open = gathered;
    private byte[] front = {};
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    /** Of a workbook whose cells share nothing. */
    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts of(Part part) {
        SharedTexts texts = new SharedTexts();
        try {
            while (part.next()) {
                if (part.opens("si")) {
                    texts.add(part.pieces().getBytes(UTF_8));
                }
            }
            texts.open.flush();
            texts.front = texts.gathered.toByteArray();
            return texts;
        } catch (IOException refused) {
            texts.close();
            throw new UncheckedIOException(refused);
        } catch (InvalidValue unreadable) {
            texts.close();
            throw unreadable;
        }
    }

    private void add(byte[] text) throws IOException {
        InvalidValue.unless(count < MOST, Flaw.BOOK_TOO_LARGE);
        if (file.isEmpty() && end() + text.length > FRONT) {
            file = Optional.of(spool());
            open = new BufferedOutputStream(Channels.newOutputStream(file.get()));
        }
        open.write(text);
        ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
        ends[count] = end() + text.length;
        count++;
    }

    private static FileChannel spool() throws IOException {
        return FileChannel.open(
                Files.createTempFile("cfie", ".txt"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private long end() {
        return count == 0 ? 0 : ends[count - 1];
    }

    String text(int index) {
        InvalidValue.unless(index >= 0 && index < count, Flaw.BOOK_DAMAGED);
        long start = index == 0 ? 0 : ends[index - 1];
        int length = Math.toIntExact(ends[index] - start);
        return start + length <= front.length
                ? new String(front, (int) start, length, UTF_8)
                : spooled(start - front.length, length);
    }

    private String spooled(long start, int length) {
        if (start < windowStart || start + length > windowStart + window.limit()) {
            slide(start, length);
        }
        return new String(window.array(), (int) (start - windowStart), length, UTF_8);
    }

    private void slide(long start, int length) {
        window = ByteBuffer.allocate(Math.max(WINDOW, length));
        windowStart = start;
        try {
            while (window.hasRemaining()
                    && file.orElseThrow().read(window, start + window.position()) >= 0) {}
            window.flip();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        if (file.isPresent()) {
            try {
                file.get().close();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }
}
