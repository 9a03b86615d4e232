package cfie.cli.batch;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a batch, read as they come. */
final class Lines implements AutoCloseable {
    private static final int LONGEST = 1 << 16;
    private static final String MARK = "\uFEFF";

    private final String file;
    private final InputStream in;
    private int number;
    private boolean isOver;

    private Lines(String file, InputStream in) {
        this.file = file;
        this.in = new BufferedInputStream(in);
    }

    static Lines of(String file, InputStream standard) {
        if (file.equals("-")) {
            return new Lines(file, standard);
        }
        try {
            return new Lines(file, Files.newInputStream(Path.of(file)));
        } catch (IOException | InvalidPathException refused) {
            throw unreadable(file);
        }
    }

    /** The next line that says something. */
    Optional<Line> next() {
        try {
            while (!isOver) {
                Line line = read();
                if (!line.saysNothing()) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        } catch (IOException refused) {
            throw unreadable(file);
        }
    }

    /** Whether whoever writes the lines may be waiting for an answer. */
    boolean isAwaited() {
        try {
            return in.available() == 0;
        } catch (IOException refused) {
            throw unreadable(file);
        }
    }

    private Line read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (bytes.size() <= LONGEST) {
                bytes.write(next);
            }
            next = in.read();
        }
        isOver = next < 0;
        number++;
        return line(bytes.toByteArray());
    }

    private Line line(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Line.flawed(number, "", new InvalidValue(Flaw.LINE_TOO_LONG, LONGEST));
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) + "";
            return Line.of(number, number == 1 ? text.replaceFirst("^" + MARK, "") : text);
        } catch (CharacterCodingException notText) {
            return Line.flawed(number, "", new InvalidValue(Flaw.LINE_NOT_TEXT));
        }
    }

    private static Unavailable unreadable(String file) {
        return new Unavailable(Unavailable.Reason.FILE_UNREADABLE, OneLine.shown(file));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException refused) {
            throw unreadable(file);
        }
    }
}
