package cfie.certificate;

import cfie.value.CertificateNumber;
import cfie.value.IntegrityCode;
import cfie.value.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a certificate's file says of itself: its number and its code, in plain text among its
 * metadata. Nothing else of a file is believed, or even read.
 */
public record PdfMark(CertificateNumber number, IntegrityCode code) {
    private static final String OPENING = "<dc:identifier>cfie:";
    private static final Pattern FORM =
            Pattern.compile("([0-9/]{9}-[a-z-]{4,20}-[0-9]{4,9}):([0-9A-Z-]{23})<");
    private static final int LONGEST = 70;

    /** Found in the raw bytes of a file, whatever else they are. */
    public static Optional<PdfMark> in(byte[] pdf) {
        byte[] opening = OPENING.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at + opening.length <= pdf.length; at++) {
            if (startsAt(at, opening, pdf)) {
                Optional<PdfMark> mark = after(at + opening.length, pdf);
                if (mark.isPresent()) {
                    return mark;
                }
            }
        }
        return Optional.empty();
    }

    /** As the metadata hold it. */
    String identifier() {
        return "cfie:" + number + ":" + code;
    }

    private static boolean startsAt(int at, byte[] sought, byte[] pdf) {
        int same = 0;
        while (same < sought.length && pdf[at + same] == sought[same]) {
            same++;
        }
        return same == sought.length;
    }

    private static Optional<PdfMark> after(int at, byte[] pdf) {
        int length = Math.min(LONGEST, pdf.length - at);
        Matcher parts = FORM.matcher(new String(pdf, at, length, StandardCharsets.ISO_8859_1));
        return parts.lookingAt() ? read(parts.group(1), parts.group(2)) : Optional.empty();
    }

    private static Optional<PdfMark> read(String number, String code) {
        try {
            return Optional.of(
                    new PdfMark(CertificateNumber.parse(number), IntegrityCode.parse(code)));
        } catch (InvalidValue altered) {
            return Optional.empty();
        }
    }
}
