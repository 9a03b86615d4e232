package cfie.table;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Unavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file of text: UTF-8 with or without a byte order mark, or else Windows-1252. */
record TextFile(Path path, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;
    static final char BOM = '\uFEFF';
    private static final byte[] MARK = Character.toString(BOM).getBytes(StandardCharsets.UTF_8);

    /** Looks through the whole file once, since a wrong guess would spoil names. */
    static TextFile of(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return new TextFile(path, isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, path);
        }
    }

    /** Whether it is UTF-8 without a mark, as programs write it and spreadsheets do not. */
    boolean isPlain() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return charset.equals(StandardCharsets.UTF_8)
                    && !Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    Reader open() throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(Files.newInputStream(path), charset), BLOCK);
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return reader;
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer characters = CharBuffer.allocate(BLOCK);
        boolean more = true;
        while (more) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            if (looksLikeUtf16(bytes)) {
                throw new InvalidValue(Flaw.FILE_NOT_TEXT);
            }
            if (decoder.decode(bytes, characters.clear(), !more).isError()) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }

    /** No text in our encodings has NUL bytes; UTF-16 and binary files do. */
    private static boolean looksLikeUtf16(ByteBuffer bytes) {
        for (int at = bytes.position(); at < bytes.limit(); at++) {
            if (bytes.get(at) == 0) {
                return true;
            }
        }
        return false;
    }
}
