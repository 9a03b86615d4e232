package cfie.value;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The register number of a certificate: {@code 2025/2026-zamora-0001}, without gaps from 1. */
public record CertificateNumber(AcademicYear year, Cfie cfie, int running)
        implements Comparable<CertificateNumber> {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}[/-]\\d{4})-([a-z-]{4,20})-(\\d{4,9})");
    private static final Comparator<CertificateNumber> ORDER =
            Comparator.comparing(CertificateNumber::year)
                    .thenComparing(number -> number.cfie().slug())
                    .thenComparing(CertificateNumber::running);

    /** Reads a number, also with the hyphen that file names have between the years. */
    public static CertificateNumber parse(String typed) {
        var parts = FORM.matcher(typed.strip());
        InvalidValue.unless(parts.matches(), Flaw.CERTIFICATE_NUMBER, OneLine.shown(typed));
        return new CertificateNumber(
                AcademicYear.parse(parts.group(1)),
                Cfie.parse(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    public String text() {
        return form(year.text());
    }

    /** Where its PDF lies below the folder of the outputs. */
    public String file() {
        return "%s/%s/%s.pdf".formatted(year.slug(), cfie.slug(), form(year.slug()));
    }

    private String form(String years) {
        String digits = Integer.toString(running);
        String zeros = "0".repeat(Math.max(0, 4 - digits.length()));
        return years + "-" + cfie.slug() + "-" + zeros + digits;
    }

    @Override
    public int compareTo(CertificateNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
