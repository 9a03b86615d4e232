package cfie.procedure.intake;

import java.util.OptionalInt;

/** The keys met so far and the line of each, in 24 bytes a key however long the file is. */
public final class SeenKeys {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] hashes = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int size;

    /** The line on which the key was met before, or empty: then it is noted. */
    public OptionalInt note(Object key, long line) {
        if (size * 2 > hashes.length) {
            grow();
        }
        long hash = hash(key);
        int slot = slot(hash);
        if (hashes[slot] != 0) {
            return OptionalInt.of(lines[slot]);
        }
        put(slot, hash, Math.toIntExact(line));
        return OptionalInt.empty();
    }

    public boolean has(Object key) {
        return hashes[slot(hash(key))] != 0;
    }

    private void put(int slot, long hash, int line) {
        hashes[slot] = hash;
        lines[slot] = line;
        size++;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & (hashes.length - 1);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = new int[oldLines.length * 2];
        size = 0;
        for (int at = 0; at < oldHashes.length; at++) {
            if (oldHashes[at] != 0) {
                put(slot(oldHashes[at]), oldHashes[at], oldLines[at]);
            }
        }
    }

    /** Sixty-four bits of the key's text: two keys in a million millions would share them. */
    private static long hash(Object key) {
        long hash = MIX;
        String text = key.toString();
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
