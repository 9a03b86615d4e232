package cfie.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils sound files by chance: the same seed spoils them in the same way. */
final class Spoiler {
    private static final int MOST_SPOILS = 6;
    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 15;
    private static final List<String> WORDS =
            List.of(
                    "\0",
                    "\uFEFF",
                    "\"",
                    "\"\"",
                    ";",
                    "\t",
                    "\r",
                    "\n",
                    "|",
                    "''",
                    "\\",
                    "{",
                    "[",
                    "<<",
                    ">>",
                    "(",
                    "obj",
                    "endobj",
                    "stream\n",
                    "/Length 2147483647",
                    "0 R",
                    "/Prev 0",
                    "/Size -1",
                    "/W [4 4 4]",
                    "/Index [0 99999999]",
                    "startxref 0",
                    "/ByteRange [0 1 2 3]",
                    "/Filter /FlateDecode",
                    "NaN",
                    "1e999999999",
                    "null",
                    "-0",
                    "0x7f",
                    "É",
                    "\u202e",
                    "\ud83d\ude00",
                    "&x;",
                    "<!DOCTYPE a>",
                    "href=\"",
                    "\u0130",
                    "\u0661\u0662",
                    "%PDF-1.7",
                    "=1+1",
                    "cfie:",
                    "eyJ9.",
                    "..");
    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-1",
                    "2147483647",
                    "2147483648",
                    "-2147483649",
                    "9223372036854775808",
                    "99999999999999999999999999",
                    "0.0000000000000000000000001");

    private final Random random;
    private final List<byte[]> samples;

    Spoiler(Random random, List<byte[]> samples) {
        this.random = random;
        this.samples = samples;
    }

    byte[] next() {
        byte[] bytes = any();
        for (int left = random.nextInt(MOST_SPOILS); left >= 0; left--) {
            bytes = spoilt(bytes);
        }
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }

    private byte[] any() {
        return samples.get(random.nextInt(samples.size())).clone();
    }

    private byte[] spoilt(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(Math.min(bytes.length - from, 1 << random.nextInt(17)) + 1);
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> with(bytes, from, to, new byte[0]);
            case 3 -> with(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 4 -> with(bytes, from, to, part());
            case 5 -> with(bytes, from, from, word());
            case 6 -> with(bytes, from, from, repeated());
            case 7 -> with(bytes, from, to, noise(to - from));
            default -> numbered(bytes, from);
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int left = random.nextInt(4); left >= 0 && bytes.length > 0; left--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] instead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(instead);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** Some of another sample. */
    private byte[] part() {
        byte[] other = any();
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from + 1));
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return word.repeat(random.nextInt(1 << random.nextInt(DEEPEST)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    /** The next number of a text becomes an extreme one. */
    private byte[] numbered(byte[] bytes, int from) {
        int start = from;
        while (start < bytes.length && !isDigit(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < bytes.length && isDigit(bytes[end])) {
            end++;
        }
        String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return with(bytes, start, end, number.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }
}
