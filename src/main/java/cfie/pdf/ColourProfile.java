package cfie.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the inks mean: sRGB (IEC 61966-2-1) as an ICC profile of version 4, written here number by
 * number. Primaries are adapted to the D50 white of profiles.
 */
final class ColourProfile {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final double[] D50 = {0.9642, 1, 0.8249};

    private ColourProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("desc", words("sRGB"));
        parts.put("cprt", words("No copyright"));
        parts.put("wtpt", colour(D50));
        parts.put("rXYZ", colour(0.43607, 0.22249, 0.01392));
        parts.put("gXYZ", colour(0.38515, 0.71687, 0.09708));
        parts.put("bXYZ", colour(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        parts.put("rTRC", curve);
        parts.put("gTRC", curve);
        parts.put("bTRC", curve);
        return assembled(parts, curve);
    }

    private static byte[] assembled(Map<String, byte[]> parts, byte[] shared) {
        int table = HEADER + 4 + ENTRY * parts.size();
        int sum = parts.values().stream().mapToInt(part -> part.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(table + sum - 2 * shared.length);
        header(profile);
        profile.putInt(parts.size());
        int at = table;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            boolean isRepeated = part.getValue() == shared && !part.getKey().equals("rTRC");
            int start = isRepeated ? at - shared.length : at;
            profile.put(ascii(part.getKey())).putInt(start).putInt(part.getValue().length);
            profile.duplicate().position(start).put(part.getValue());
            at = start + part.getValue().length;
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile) {
        profile.putInt(profile.capacity()).putInt(0).putInt(0x04300000);
        profile.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp")).position(68);
        profile.put(xyz(D50)).position(HEADER);
    }

    private static byte[] words(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer part = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
        part.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        return part.putInt(letters.length).putInt(28).put(letters).array();
    }

    private static byte[] colour(double... parts) {
        return ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0).put(xyz(parts)).array();
    }

    /** The transfer curve: a power of 2.4 above a short straight foot. */
    private static byte[] curve() {
        ByteBuffer part = ByteBuffer.allocate(32).put(ascii("para")).putInt(0).putInt(3 << 16);
        return part.put(fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)).array();
    }

    private static byte[] xyz(double... parts) {
        return fixed(parts);
    }

    private static byte[] fixed(double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (double value : values) {
            bytes.putInt((int) Math.round(value * 0x10000));
        }
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
