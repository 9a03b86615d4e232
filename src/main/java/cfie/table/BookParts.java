package cfie.table;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files that a workbook is packed of, and how they are linked. */
final class BookParts implements AutoCloseable {
    private static final int MOST_PARTS = 10_000;
    private static final int SMALL = 16 << 20;

    private final ZipFile zip;
    private final long size;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    /**
     * Another part, as one part calls it.
     *
     * @param role what it is to that part
     */
    record Link(String id, String role, String part) {}

    private BookParts(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
        zip.stream().forEach(entry -> parts.putIfAbsent(folded(entry.getName()), entry));
    }

    static BookParts of(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw new InvalidValue(Flaw.BOOK_TOO_LARGE);
            }
            return new BookParts(zip, file.toFile().length());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new InvalidValue(Flaw.BOOK_DAMAGED);
        }
    }

    boolean has(String name) {
        return parts.containsKey(folded(name));
    }

    /** A part that memory may hold. */
    Part small(String name) {
        return part(name, SMALL);
    }

    Part part(String name, long most) {
        InvalidValue.unless(has(name), Flaw.BOOK_DAMAGED);
        ZipEntry entry = parts.get(folded(name));
        try {
            long packed = Math.min(entry.getCompressedSize(), size);
            return new Part(zip.getInputStream(entry), entry, packed, most);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new InvalidValue(Flaw.BOOK_DAMAGED);
        }
    }

    /** The parts that a part names; the whole, which is no part, is named by nothing. */
    Stream<Link> links(String from) {
        int name = from.lastIndexOf('/') + 1;
        String folder = from.substring(0, name);
        String list = folder + "_rels/" + from.substring(name) + ".rels";
        List<Link> links = new ArrayList<>();
        if (has(list)) {
            try (Part part = small(list)) {
                while (part.next()) {
                    if (part.opens("Relationship")) {
                        links.add(link(part, folder));
                    }
                }
            }
        }
        return links.stream().filter(onlyThere());
    }

    private Predicate<Link> onlyThere() {
        return link -> has(link.part);
    }

    private static Link link(Part part, String folder) {
        String role = part.attribute("Type");
        String target = part.attribute("Target");
        return new Link(
                part.attribute("Id"),
                role.substring(role.lastIndexOf('/') + 1),
                target.startsWith("/") ? target.substring(1) : straight(folder + target));
    }

    /** Without steps up and down again. */
    private static String straight(String name) {
        String shorter = name.replaceFirst("[^/]+/\\.\\./", "");
        return shorter.equals(name) ? name : straight(shorter);
    }

    /** Some programs part folders as Windows does, or forget capitals. */
    private static String folded(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
