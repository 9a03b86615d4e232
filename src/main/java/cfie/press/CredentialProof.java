package cfie.press;

import cfie.certificate.PdfMark;
import cfie.credential.CredentialReader;
import cfie.credential.FoundCredential;
import cfie.credential.VouchingCertificate;
import cfie.press.Proof.Ground;
import cfie.press.Proof.Standing;
import cfie.signature.Enclosed;
import cfie.signature.Jws;
import cfie.signature.PdfSignature;
import cfie.signature.TrustAnchors;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges the credential in a file whose signatures are sound and trusted. */
record CredentialProof(TrustAnchors anchors, List<PdfSignature> signatures, Instant seen) {
    Proof of(byte[] pdf, PdfMark mark) {
        return Enclosed.in(pdf, CredentialFile.SECURED, CredentialReader.LARGEST)
                .or(() -> Enclosed.in(pdf, CredentialFile.PLAIN, CredentialReader.LARGEST))
                .map(enclosed -> read(enclosed, mark))
                .orElseGet(() -> Proof.not(Standing.UNKNOWN, Ground.CREDENTIAL_MISSING));
    }

    private Proof read(byte[] enclosed, PdfMark mark) {
        return CredentialReader.read(enclosed)
                .map(credential -> judged(credential, mark))
                .orElseGet(() -> Proof.not(Standing.ALTERED, Ground.CREDENTIAL_BROKEN));
    }

    private Proof judged(FoundCredential credential, PdfMark mark) {
        if (!credential.number().equals(mark.number())
                || !credential.integrityCode().equals(mark.code())) {
            return Proof.not(Standing.ALTERED, Ground.CREDENTIAL_OF_ANOTHER);
        }
        // What stands plain in the file is signed with it.
        return credential
                .jwt()
                .flatMap(this::against)
                .orElseGet(
                        () ->
                                new Proof(
                                        Standing.VALID,
                                        Ground.PROVED,
                                        Optional.of(credential),
                                        Optional.empty()));
    }

    /** What speaks against a credential with a signature of its own. */
    private Optional<Proof> against(String jwt) {
        boolean isOfSigner =
                signatures.stream()
                        .flatMap(one -> one.signer().stream())
                        .anyMatch(signer -> isSignedBy(jwt, signer));
        if (isOfSigner) {
            return Optional.empty();
        }
        Optional<X509Certificate> own =
                VouchingCertificate.of(jwt).filter(certificate -> isSignedBy(jwt, certificate));
        if (own.isEmpty()) {
            return Optional.of(Proof.not(Standing.ALTERED, Ground.CREDENTIAL_BROKEN));
        }
        return isTrusted(own.get())
                ? Optional.empty()
                : Optional.of(Proof.not(Standing.UNKNOWN, Ground.CREDENTIAL_UNTRUSTED));
    }

    private static boolean isSignedBy(String jwt, X509Certificate certificate) {
        return Jws.verified(jwt, certificate.getPublicKey()).isPresent();
    }

    private boolean isTrusted(X509Certificate certificate) {
        PdfSignature first = signatures.get(0);
        return anchors.trust(certificate, first.carried(), first.signedAt(anchors, seen));
    }
}
