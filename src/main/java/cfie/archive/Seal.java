package cfie.archive;

import cfie.value.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last bytes of an archive: its form, and the sum of all that stands before the sum itself. */
record Seal(int format, String sha256) {
    private static final String MARK = "cfie-backup ";
    private static final int SUM = 64;
    private static final int LONGEST = MARK.length() + 10 + 1 + SUM;
    private static final int BLOCK = 1 << 16;
    private static final Pattern FORM =
            Pattern.compile(".*" + MARK + "([0-9]{1,9}) ([0-9a-f]{64})", Pattern.DOTALL);

    /** The comment of the ZIP file, with room for the sum. */
    static String blank() {
        return MARK + Manifest.FORMAT + " " + "0".repeat(SUM);
    }

    /** That of a file, if it has one: what is cut short has none. */
    static Optional<Seal> of(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - LONGEST));
            ByteBuffer end = ByteBuffer.wrap(Channels.newInputStream(channel).readNBytes(LONGEST));
            Matcher form = FORM.matcher(StandardCharsets.ISO_8859_1.decode(end));
            return form.matches()
                    ? Optional.of(new Seal(Integer.parseInt(form.group(1)), form.group(2)))
                    : Optional.empty();
        }
    }

    /** Whether the file is still what was written. */
    boolean isUnbroken(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        long left = Files.size(file) - SUM;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            while (left > 0) {
                int read = in.read(block, 0, (int) Math.min(BLOCK, left));
                if (read < 0) {
                    return false;
                }
                digest.update(block, 0, read);
                left -= read;
            }
        }
        return Sha256.hex(digest).equals(sha256);
    }

    /** Where the ZIP file is written to: sums it up, and puts the sum in the end of its comment. */
    static final class Sealing extends FilterOutputStream {
        private final DigestOutputStream summed;
        private final ByteArrayOutputStream tail = new ByteArrayOutputStream();

        Sealing(OutputStream out) {
            super(new DigestOutputStream(out, Sha256.digest()));
            summed = (DigestOutputStream) this.out;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        /** From now on only the directory and the comment come. */
        void hold() {
            out = tail;
        }

        /** Writes what was held, with the sum; the sum. */
        String seal() throws IOException {
            byte[] held = tail.toByteArray();
            out = summed;
            out.write(held, 0, held.length - SUM);
            String sum = Sha256.hex(summed.getMessageDigest());
            summed.on(false);
            out.write(sum.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return sum;
        }
    }
}
