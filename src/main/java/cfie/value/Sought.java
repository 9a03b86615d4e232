package cfie.value;

import java.util.Arrays;

/** A text of ASCII that is sought in files: most of their bytes are skipped, for speed. */
public final class Sought {
    private static final int BYTES = 256;

    private final byte[] text;
    private final int[] skips = new int[BYTES];

    public Sought(String text) {
        this.text = new byte[text.length()];
        for (int at = 0; at < this.text.length; at++) {
            this.text[at] = (byte) text.charAt(at);
        }
        Arrays.fill(skips, this.text.length);
        for (int at = 0; at < this.text.length - 1; at++) {
            skips[this.text[at]] = this.text.length - 1 - at;
        }
    }

    public boolean isIn(byte[] file) {
        return in(file, 0) >= 0;
    }

    /** Where the text begins, there or behind; negative where it does not stand. */
    public int in(byte[] file, int from) {
        int at = from;
        while (at <= file.length - text.length) {
            if (Arrays.equals(file, at, at + text.length, text, 0, text.length)) {
                return at;
            }
            at += skips[file[at + text.length - 1] & BYTES - 1];
        }
        return -1;
    }

    /** Where what follows the text begins. */
    public int length() {
        return text.length;
    }
}
