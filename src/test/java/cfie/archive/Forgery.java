package cfie.archive;

import cfie.value.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive made by hand whose seal is right: what is wrong is inside. */
public final class Forgery {
    private static final int SUM = 64;

    private final List<Map.Entry<String, byte[]>> entries = new ArrayList<>();

    /** What a sound archive holds, to be spoiled. */
    public static Forgery of(Path archive) throws IOException {
        Forgery forgery = new Forgery();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                forgery.entries.add(Map.entry(entry.getName(), content));
            }
        }
        return forgery;
    }

    public String text(String name) {
        return entries.stream()
                .filter(entry -> entry.getKey().equals(name))
                .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    public Forgery add(String name, String content) {
        entries.add(Map.entry(name, content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public Forgery remove(String name) {
        entries.removeIf(entry -> entry.getKey().equals(name));
        return this;
    }

    public Forgery replace(String name, String old, String other) {
        String text = text(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(text);
        }
        return remove(name).add(name, text.replace(old, other));
    }

    /** A table by another name. */
    public Forgery rename(String table, String other) {
        String text = text(table + ".csv");
        return remove(table + ".csv")
                .add(other + ".csv", text)
                .replace(Manifest.NAME, '"' + table + '"', '"' + other + '"');
    }

    /** Another text of a table, and a manifest that is right about it. */
    public Forgery retell(String table, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String sum = HexFormat.of().formatHex(Sha256.of(bytes));
        long rows = rows(content) - 1;
        String manifest =
                text(Manifest.NAME)
                        .replaceFirst(
                                "(?s)\"bytes\" : \\d+,(\\s+\"name\" : \""
                                        + table
                                        + "\",\\s+\"rows\" : )\\d+,(\\s+\"sha256\" : \")[0-9a-f]+",
                                "\"bytes\" : " + bytes.length + ",$1" + rows + ",$2" + sum);
        return remove(table + ".csv")
                .add(table + ".csv", content)
                .remove(Manifest.NAME)
                .add(Manifest.NAME, manifest);
    }

    /** A line that ends inside quotes ends no row. */
    private static long rows(String content) {
        return content.replaceAll("\"[^\"]*\"", "").chars().filter(one -> one == '\n').count();
    }

    /** Entries may have the same name here, which no tool would write. */
    public Path write(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(Seal.blank());
            for (int at = 0; at < entries.size(); at++) {
                zip.putNextEntry(new ZipEntry(numbered(at)));
                zip.write(entries.get(at).getValue());
                zip.closeEntry();
            }
        }
        String bytes = out.toString(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < entries.size(); at++) {
            bytes = bytes.replace(numbered(at), entries.get(at).getKey());
        }
        return Files.write(file, sealed(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** A name of the same length that no other entry has, and no text. */
    private String numbered(int at) {
        int length = entries.get(at).getKey().length();
        return "\u0001" + (char) ('0' + at) + "_".repeat(length - 2);
    }

    private static byte[] sealed(byte[] bytes) {
        var digest = Sha256.digest();
        digest.update(bytes, 0, bytes.length - SUM);
        byte[] sum = HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(sum, 0, bytes, bytes.length - SUM, SUM);
        return bytes;
    }
}
