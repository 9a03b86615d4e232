package cfie.signature;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority of the tests' own: a root, those it certifies and its list. */
final class Certifier {
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant SIGNED = Instant.parse("2026-06-20T10:00:00Z");
    static final Instant JUDGED = Instant.parse("2026-06-25T10:00:00Z");
    static final Instant UNTIL = Instant.parse("2030-01-01T00:00:00Z");

    private final KeyPair keys = curve("secp256r1");
    private final X500Name name;
    private final AtomicInteger serial = new AtomicInteger(1000);
    private final X509Certificate root;

    Certifier() {
        this("CN=Raíz de prueba,O=CFIE,C=ES");
    }

    Certifier(String name) {
        this.name = new X500Name(name);
        this.root = certificate(Asked.of(name, keys.getPublic()).root());
    }

    /** What a certificate is asked to say. */
    record Asked(
            String name,
            PublicKey key,
            int usage,
            Instant from,
            Instant until,
            boolean isRoot,
            boolean stamps) {
        static Asked of(String name, PublicKey key) {
            int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            return new Asked(name, key, usage, FROM, UNTIL, false, false);
        }

        Asked root() {
            int signs = KeyUsage.keyCertSign | KeyUsage.cRLSign;
            return new Asked(name, key, signs, from, until, true, false);
        }

        Asked forStamps() {
            return new Asked(name, key, KeyUsage.digitalSignature, from, until, false, true);
        }

        Asked usage(int other) {
            return new Asked(name, key, other, from, until, isRoot, stamps);
        }

        Asked valid(String first, String last) {
            return new Asked(
                    name, key, usage, Instant.parse(first), Instant.parse(last), isRoot, stamps);
        }
    }

    X509Certificate root() {
        return root;
    }

    X509Certificate certificate(Asked asked) {
        try {
            JcaX509v3CertificateBuilder builder =
                    new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.valueOf(serial.incrementAndGet()),
                            Date.from(asked.from()),
                            Date.from(asked.until()),
                            new X500Name(asked.name()),
                            asked.key());
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.basicConstraints, true, new BasicConstraints(asked.isRoot()));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(asked.usage()));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    extensions.createSubjectKeyIdentifier(asked.key()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            if (asked.stamps()) {
                builder.addExtension(
                        Extension.extendedKeyUsage,
                        true,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return certificate(builder.build(signer()).getEncoded());
        } catch (java.io.IOException | GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The list of what was revoked: nothing. */
    byte[] revoked(Instant judged) {
        try {
            JcaX509v2CRLBuilder list =
                    new JcaX509v2CRLBuilder(root, Date.from(judged.minusSeconds(3600)));
            list.setNextUpdate(Date.from(judged.plusSeconds(86_400)));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root));
            return list.build(signer()).getEncoded();
        } catch (java.io.IOException | GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
        } catch (org.bouncycastle.operator.OperatorCreationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }

    static KeyPair rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static KeyPair curve(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(name));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
