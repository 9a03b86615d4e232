package cfie.credential;

import cfie.value.Nif;
import cfie.value.Sha256;

/**
 * Who a credential speaks of, without the NIF itself: a salted hash that whoever is told the NIF
 * can reckon again.
 */
public record Identity(String hash, String salt) {
    static final String TYPE = "nationalIdentityNumber";
    private static final String ALGORITHM = "sha256$";

    static Identity of(Nif nif, String salt) {
        return new Identity(hashed(nif.text(), salt), salt);
    }

    /** As the standard has it: of the text with the salt behind it. */
    static String hashed(String text, String salt) {
        return ALGORITHM + Sha256.hex(text + salt);
    }

    public boolean isOf(Nif nif) {
        // The standard lets the digits of the hash be of either case.
        return of(nif, salt).hash.equalsIgnoreCase(hash);
    }
}
