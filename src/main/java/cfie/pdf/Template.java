package cfie.pdf;

import cfie.pdf.typeface.Alphabet;
import cfie.value.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * What all documents of one alphabet and ground begin with, compiled once: fonts, colours, artwork.
 * A document copies it and adds its own.
 */
public final class Template {
    /** The resources of every page. */
    static final int RESOURCES = 1;

    /** What colours mean. */
    static final int INTENTS = 2;

    private final Alphabet alphabet;
    private final boolean isDrawn;
    private final Parts parts;
    private final MessageDigest digest = Sha256.digest();

    /**
     * What is compiled and kept: the beginning of files, where its objects lie, and the resources
     * of pages that have more of them, which are open at the end.
     */
    record Parts(byte[] prefix, byte[] places, String resources) {}

    Template(Alphabet alphabet, boolean isDrawn, Parts parts) {
        this.alphabet = alphabet;
        this.isDrawn = isDrawn;
        this.parts = parts;
        digest.update(parts.prefix);
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** Whether pages have a drawing below their text. */
    boolean isDrawn() {
        return isDrawn;
    }

    byte[] prefix() {
        return parts.prefix;
    }

    /** The cross references of its objects. */
    byte[] places() {
        return parts.places;
    }

    /** Those of every page, up to where the names of drawings end. */
    String resources() {
        return parts.resources;
    }

    Parts parts() {
        return parts;
    }

    /** A digest that has already taken in the prefix. */
    MessageDigest digest() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a file begins with the prefix. */
    boolean begins(byte[] file) {
        return file.length >= parts.prefix.length
                && Arrays.equals(
                        file, 0, parts.prefix.length, parts.prefix, 0, parts.prefix.length);
    }

    /** The SHA-256 of a file that begins with the prefix, which is not read again. */
    byte[] sha256(byte[] file) {
        MessageDigest whole = digest();
        whole.update(file, parts.prefix.length, file.length - parts.prefix.length);
        return whole.digest();
    }
}
