package cfie.press;

import cfie.domain.issued.SignedCopy;
import cfie.signature.PdfSignature;
import cfie.value.OneLine;
import java.time.Instant;
import java.util.Optional;

/** Signers as the office names them: by name, by the number of their certificate, by the moment. */
public final class Signers {
    private static final int HEXADECIMAL = 16;
    private static final int LONGEST_NUMBER = 80;

    private Signers() {}

    /** None of a signature in which no certificate was found; else signed when it was seen. */
    public static Optional<SignedCopy.Signature> of(PdfSignature signature, Instant seen) {
        return signature
                .signer()
                .map(
                        certificate ->
                                new SignedCopy.Signature(
                                        cut(signature.signerName().orElse(""), OneLine.SHORT),
                                        cut(
                                                certificate.getSerialNumber().toString(HEXADECIMAL),
                                                LONGEST_NUMBER),
                                        signature.moment().orElse(seen)));
    }

    /** Anybody may write anything in a certificate: printable, not too long, never blank. */
    private static String cut(String text, int longest) {
        String printable = OneLine.printable(text).strip();
        int length = printable.codePointCount(0, printable.length());
        String cut =
                length <= longest
                        ? printable
                        : printable.substring(0, printable.offsetByCodePoints(0, longest));
        return cut.isEmpty() ? "-" : cut;
    }
}
