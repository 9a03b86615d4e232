package cfie.certificate;

import cfie.value.CertificateNumber;
import cfie.value.IntegrityCode;
import cfie.value.InvalidValue;
import cfie.value.Sought;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a certificate's file says of itself: its number and its code, in plain text among its
 * metadata. Nothing else of a file is believed, or even read.
 */
public record PdfMark(CertificateNumber number, IntegrityCode code) {
    private static final String TITLE = "Certificado ";
    private static final String NUMBER = "([0-9/]{9}-[a-z-]{4,20}-[0-9]{4,9})";
    private static final Sought MARK = new Sought("<dc:identifier>cfie:");
    private static final Pattern MARK_FORM = Pattern.compile(NUMBER + ":([0-9A-Z-]{23})<");
    private static final Sought TITLED = new Sought(">" + TITLE);
    private static final Pattern TITLE_FORM = Pattern.compile(NUMBER + "<");
    private static final int LONGEST = 70;

    /** Found in the raw bytes of a file, whatever else they are. */
    public static Optional<PdfMark> in(byte[] pdf) {
        return first(MARK, MARK_FORM, PdfMark::read, pdf);
    }

    /** The number alone, which the title bears too: whoever spoils one leaves the other. */
    public static Optional<CertificateNumber> numberIn(byte[] pdf) {
        return in(pdf).map(PdfMark::number)
                .or(
                        () ->
                                first(
                                        TITLED,
                                        TITLE_FORM,
                                        parts -> CertificateNumber.parse(parts.group(1)),
                                        pdf));
    }

    /** The title of a certificate's file. */
    static String title(CertificateNumber number) {
        return TITLE + number;
    }

    /** As the metadata hold it. */
    String identifier() {
        return "cfie:" + number + ":" + code;
    }

    private static <T> Optional<T> first(
            Sought opening, Pattern form, Function<MatchResult, T> reading, byte[] pdf) {
        Optional<T> found = Optional.empty();
        int at = opening.in(pdf, 0);
        while (found.isEmpty() && at >= 0) {
            found = after(at + opening.length(), form, reading, pdf);
            at = opening.in(pdf, at + 1);
        }
        return found;
    }

    private static <T> Optional<T> after(
            int at, Pattern form, Function<MatchResult, T> reading, byte[] pdf) {
        int length = Math.min(LONGEST, pdf.length - at);
        Matcher parts = form.matcher(new String(pdf, at, length, StandardCharsets.ISO_8859_1));
        try {
            return parts.lookingAt() ? Optional.of(reading.apply(parts)) : Optional.empty();
        } catch (InvalidValue altered) {
            return Optional.empty();
        }
    }

    private static PdfMark read(MatchResult parts) {
        return new PdfMark(
                CertificateNumber.parse(parts.group(1)), IntegrityCode.parse(parts.group(2)));
    }
}
