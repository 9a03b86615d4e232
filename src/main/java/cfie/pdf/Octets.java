package cfie.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written, in a room that grows and is used again. */
final class Octets {
    private static final char FIRST_BEYOND_ASCII = 0x7F;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int length;

    Octets(int room) {
        bytes = new byte[room];
    }

    /** Holds all of these bytes; not a copy. */
    static Octets of(byte[] some) {
        Octets octets = new Octets(0);
        octets.bytes = some;
        octets.length = some.length;
        return octets;
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** As text, each byte a character. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    void writeTo(OutputStream sink) throws IOException {
        sink.write(bytes, 0, length);
    }

    /** Takes in what stands there from the time before. */
    void lengthen(int to) {
        length = to;
    }

    Octets put(int octet) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) octet;
        return this;
    }

    Octets put(byte[] some) {
        return put(some, 0, some.length);
    }

    Octets put(Octets other) {
        return put(other.bytes, 0, other.length);
    }

    Octets put(byte[] some, int from, int count) {
        grow(count);
        System.arraycopy(some, from, bytes, length, count);
        length += count;
        return this;
    }

    /** The text's characters, all of them below 256. */
    Octets ascii(String text) {
        int count = text.length();
        grow(count);
        for (int at = 0; at < count; at++) {
            bytes[length++] = (byte) text.charAt(at);
        }
        return this;
    }

    Octets zeros(int count, char zero) {
        grow(count);
        Arrays.fill(bytes, length, length + count, (byte) zero);
        length += count;
        return this;
    }

    Octets integer(long number) {
        if (number < 0) {
            return put('-').integer(-number);
        }
        return number > Integer.MAX_VALUE ? ascii(Long.toString(number)) : digits((int) number);
    }

    private Octets digits(int number) {
        if (number < 10) {
            return put('0' + number);
        }
        int digits = 2;
        for (int bound = 100; digits < 10 && number >= bound; bound *= 10) {
            digits++;
        }
        grow(digits);
        int rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            int quotient = rest / 10;
            bytes[at] = (byte) ('0' + rest - 10 * quotient);
            rest = quotient;
        }
        length += digits;
        return this;
    }

    /** A reference to an object of the file. */
    Octets reference(int object) {
        return integer(object).ascii(" 0 R");
    }

    /** At most two decimals, the same on every machine. */
    Octets number(double value) {
        return fraction(Math.round(value * 100), 100);
    }

    /** So many parts of a whole, a power of ten, without zeros at the end. */
    Octets fraction(long parts, int whole) {
        if (parts < 0) {
            return put('-').fraction(-parts, whole);
        }
        integer(parts / whole);
        long rest = parts % whole;
        if (rest > 0) {
            put('.');
        }
        for (long unit = whole / 10; rest > 0; unit /= 10) {
            put('0' + (int) (rest / unit));
            rest %= unit;
        }
        return this;
    }

    /** A text as a PDF holds it: plain, or in UTF-16 where it has other than plain letters. */
    Octets text(String text) {
        return isPlain(text) ? literal(text) : utf16(text);
    }

    private Octets literal(String text) {
        put('(');
        for (int at = 0; at < text.length(); at++) {
            escaped(text.charAt(at));
        }
        return put(')');
    }

    /** A byte of a string between parentheses. */
    Octets escaped(int octet) {
        if (octet == '(' || octet == ')' || octet == '\\') {
            return put('\\').put(octet);
        }
        return octet == '\r' ? put('\\').put('r') : put(octet);
    }

    private Octets utf16(String text) {
        ascii("<FEFF");
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            octet(character >> 8).octet(character);
        }
        return put('>');
    }

    Octets hex(byte[] some) {
        for (byte octet : some) {
            octet(octet);
        }
        return this;
    }

    /** A byte in two digits. */
    private Octets octet(int octet) {
        return put(DIGITS[octet >> 4 & 15]).put(DIGITS[octet & 15]);
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private void grow(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
        }
    }
}
