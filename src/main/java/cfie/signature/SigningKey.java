package cfie.signature;

import cfie.value.Days;
import cfie.value.OneLine;
import cfie.value.Refusal;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The key with which the office signs, opened and tried once: its secret and its certificates. */
public final class SigningKey {
    private static final ZoneId OFFICE = ZoneId.of("Europe/Madrid");
    private static final byte[] PROBE = {'c', 'f', 'i', 'e'};
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Path file;
    private final PrivateKey secret;
    private final List<X509Certificate> chain;
    private final KeyKind kind;
    // Preparing a key anew for each signature takes as long as signing.
    private final ThreadLocal<Map<String, Signature>> signers =
            ThreadLocal.withInitial(HashMap::new);

    SigningKey(Path file, PrivateKey secret, List<X509Certificate> chain) {
        this.file = file;
        this.secret = secret;
        this.chain = List.copyOf(chain);
        this.kind =
                KeyKind.of(publicKey())
                        .orElseThrow(
                                () ->
                                        refused(
                                                Refusal.Reason.SIGN_KEY_KIND,
                                                KeyKind.named(publicKey())));
        requireUsage();
        requireMatch();
    }

    /** The one key of a PKCS#12 file; a line end behind the password is not part of it. */
    public static SigningKey open(Path file, char[] password) {
        return new KeyFile(file, password).key(Optional.empty());
    }

    /** The key of that name in a PKCS#12 file that holds several. */
    public static SigningKey open(Path file, char[] password, String alias) {
        return new KeyFile(file, password).key(Optional.of(alias));
    }

    /** Stops unless the certificate is valid at the moment of signing. */
    public void requireValidAt(Instant moment) {
        Days days = days();
        if (Date.from(moment).after(certificate().getNotAfter())) {
            throw refused(Refusal.Reason.SIGN_CERTIFICATE_EXPIRED, days.last().toString());
        }
        if (Date.from(moment).before(certificate().getNotBefore())) {
            throw refused(Refusal.Reason.SIGN_CERTIFICATE_EARLY, days.first().toString());
        }
    }

    /** The days between which the certificate is valid, by the office's clock. */
    public Days days() {
        return new Days(day(certificate().getNotBefore()), day(certificate().getNotAfter()));
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The certificate of the key, and then each one's issuer as far as the file holds them. */
    public List<X509Certificate> chain() {
        return chain;
    }

    public PublicKey publicKey() {
        return chain.get(0).getPublicKey();
    }

    public KeyKind kind() {
        return kind;
    }

    /** A signature over SHA-256 of the content, in the form of the key's kind. */
    byte[] sign(byte[] content) {
        return sign(content, kind.algorithm());
    }

    /** A signature of the content in the way that Java calls by this name. */
    byte[] sign(byte[] content, String algorithm) {
        try {
            Signature signer = signers.get().computeIfAbsent(algorithm, this::signer);
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Signature signer(String algorithm) {
        try {
            Signature signer = Engine.signature(algorithm);
            signer.initSign(secret);
            return signer;
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    private void requireUsage() {
        boolean[] usage = certificate().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw refused(Refusal.Reason.SIGN_KEY_USAGE);
        }
    }

    private void requireMatch() {
        try {
            Signature judge = Signature.getInstance(kind.algorithm());
            judge.initVerify(publicKey());
            judge.update(PROBE);
            if (judge.verify(sign(PROBE))) {
                return;
            }
        } catch (GeneralSecurityException | IllegalStateException unfit) {
            throw refused(Refusal.Reason.SIGN_KEY_MISMATCH);
        }
        throw refused(Refusal.Reason.SIGN_KEY_MISMATCH);
    }

    private Refusal refused(Refusal.Reason reason, Object... more) {
        Object[] details = new Object[more.length + 1];
        details[0] = OneLine.shown(file.toString());
        System.arraycopy(more, 0, details, 1, more.length);
        return new Refusal(reason, details);
    }

    private static LocalDate day(Date moment) {
        return moment.toInstant().atZone(OFFICE).toLocalDate();
    }
}
