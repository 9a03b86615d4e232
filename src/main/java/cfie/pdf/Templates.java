package cfie.pdf;

import cfie.pdf.typeface.Alphabet;
import cfie.pdf.typeface.Typeface;
import cfie.value.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of one kind of document, each compiled when first needed: once per machine, where
 * there is a folder to keep it in.
 */
public final class Templates {
    // One higher whenever the same alphabet and artwork would give other bytes.
    static final int VERSION = 3;
    static final String LIBRARY = "3.0.8";

    private static final Map<Kind, Templates> SHARED = new ConcurrentHashMap<>();

    private final Artwork artwork;
    private final TemplateShelf shelf;
    private final Map<Alphabet, Template> known = new EnumMap<>(Alphabet.class);

    /** Over that artwork, kept in that folder; the same ones whenever asked. */
    public static Templates of(Artwork artwork, Path folder) {
        return SHARED.computeIfAbsent(new Kind(artwork, folder), Templates::new);
    }

    Templates(Kind kind) {
        artwork = kind.artwork;
        shelf = new TemplateShelf(kind.folder);
    }

    /** An artwork, and where its templates are kept. */
    record Kind(Artwork artwork, Path folder) {}

    /** Known already, found in the folder, or compiled now. */
    public synchronized Template of(Alphabet alphabet) {
        return known.computeIfAbsent(alphabet, this::found);
    }

    /** The SHA-256 of any file; what it has in common with those made here is not read again. */
    public byte[] sha256(byte[] file) {
        return beginningOf(file)
                .map(template -> template.sha256(file))
                .orElseGet(() -> Sha256.of(file));
    }

    private synchronized Optional<Template> beginningOf(byte[] file) {
        return known.values().stream().filter(template -> template.begins(file)).findFirst();
    }

    private Template found(Alphabet alphabet) {
        String key = key(alphabet);
        Optional<Template> kept = shelf.find(key).map(bytes -> read(alphabet, bytes));
        return kept.orElseGet(() -> compiled(alphabet, key));
    }

    private Template compiled(Alphabet alphabet, String key) {
        Template template = Compiler.compiled(alphabet, artwork);
        shelf.keep(key, written(template.parts()));
        return template;
    }

    private static byte[] written(Template.Parts parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(parts.prefix().length + (1 << 10));
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(parts.resources());
            out.writeInt(parts.prefix().length);
            out.write(parts.prefix());
            out.write(parts.places());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Template read(Alphabet alphabet, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String resources = in.readUTF();
            byte[] prefix = in.readNBytes(in.readInt());
            var parts = new Template.Parts(prefix, in.readAllBytes(), resources);
            return new Template(alphabet, !artwork.isBlank(), parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A name that changes with whatever the template is made of. */
    private String key(Alphabet alphabet) {
        MessageDigest digest = Sha256.digest();
        digest.update((VERSION + " " + LIBRARY).getBytes(StandardCharsets.UTF_8));
        digest.update(alphabet.characters().toByteArray());
        digest.update(artwork.drawing());
        for (Typeface face : Typeface.values()) {
            digest.update(ByteBuffer.allocate(8).putLong(face.checksum()).array());
        }
        String hash = HexFormat.of().formatHex(digest.digest(), 0, 12);
        return alphabet.name().toLowerCase(Locale.ROOT) + "-" + hash;
    }
}
