package cfie.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
    private final byte[] prefix;
    private final byte[] places;
    private final MessageDigest digest = sha256();

    Template(Alphabet alphabet, boolean isDrawn, byte[] prefix, byte[] places) {
        this.alphabet = alphabet;
        this.isDrawn = isDrawn;
        this.prefix = prefix;
        this.places = places;
        digest.update(prefix);
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** Whether pages have a drawing below their text. */
    boolean isDrawn() {
        return isDrawn;
    }

    byte[] prefix() {
        return prefix;
    }

    /** The cross references of its objects. */
    byte[] places() {
        return places;
    }

    /** A digest that has already taken in the prefix. */
    MessageDigest digest() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
