package cfie.domain.issued;

import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.domain.Teacher;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.InvalidValue;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The certification record of one centre and year: everyone judged, those certified and those not,
 * each with the reasons. A new version follows only when what it says changes, and names the day of
 * the version before.
 *
 * @param ledgerHead the link of the last event before it, which the chain must hold for ever
 */
public record Acta(
        Key key,
        LocalDate issuedOn,
        Issuer issuer,
        List<Line> lines,
        Optional<LocalDate> amends,
        Optional<String> ledgerHead) {
    public Acta {
        lines = List.copyOf(lines);
    }

    /** What tells actas apart. */
    public record Key(AcademicYear year, Cfie cfie, int version) {
        private static final Pattern FILE =
                Pattern.compile("acta-(\\d{4}-\\d{4})-([a-z-]{4,20})-(\\d{1,9})[.]pdf");

        /** The acta that a file has to be, if its name is right. */
        public static Optional<Key> ofFile(String name) {
            Matcher parts = FILE.matcher(name);
            try {
                return parts.matches()
                        ? Optional.of(
                                new Key(
                                        AcademicYear.parse(parts.group(1)),
                                        Cfie.parse(parts.group(2)),
                                        Integer.parseInt(parts.group(3))))
                        : Optional.empty();
            } catch (InvalidValue noSuchCentre) {
                return Optional.empty();
            }
        }

        /** Where its files lie below the folder of the outputs, without their ending. */
        public String file() {
            return "%s/%s/acta-%s-%s-%s"
                    .formatted(year.slug(), cfie.slug(), year.slug(), cfie.slug(), version);
        }
    }

    /**
     * One participation, as judged.
     *
     * @param elsewhere the credits of other bodies that left less for it
     * @param late of what is unmet, the documents that came, and came too late
     */
    public record Line(
            ProjectCode project,
            SchoolCode school,
            Teacher teacher,
            Credits proposed,
            Credits granted,
            Outcome outcome,
            List<Requirement> unmet,
            Optional<CertificateNumber> certificate,
            Credits elsewhere,
            List<Requirement> late) {
        /**
         * As it stands on the certificate that counts now, the first or one in its place. Where
         * none does, it waits and is granted nothing.
         *
         * @param issued every certificate of the centre's year
         */
        public Line standing(Map<CertificateNumber, IssuedCertificate> issued) {
            return certificate
                    .map(
                            number ->
                                    valid(issued, issued.get(number))
                                            .map(this::on)
                                            .orElseGet(this::revoked))
                    .orElse(this);
        }

        private static Optional<Certificate> valid(
                Map<CertificateNumber, IssuedCertificate> issued, IssuedCertificate first) {
            IssuedCertificate one = first;
            while (one.replacedBy().isPresent()) {
                one = issued.get(one.replacedBy().get());
            }
            return one.status() == CertificateStatus.VALID
                    ? Optional.of(one.certificate())
                    : Optional.empty();
        }

        private Line on(Certificate valid) {
            return certificate.filter(valid.number()::equals).isPresent()
                    ? this
                    : with(named(valid), granted, outcome, Optional.of(valid.number()));
        }

        private Teacher named(Certificate valid) {
            return valid.teacher().isForgotten() ? teacher : valid.teacher();
        }

        private Line revoked() {
            return with(teacher, Credits.NONE, Outcome.PENDING, Optional.empty());
        }

        private Line with(
                Teacher named,
                Credits grantedNow,
                Outcome outcomeNow,
                Optional<CertificateNumber> certificateNow) {
            return new Line(
                    project,
                    school,
                    named,
                    proposed,
                    grantedNow,
                    outcomeNow,
                    unmet,
                    certificateNow,
                    elsewhere,
                    late);
        }

        /** Whether it stood on a certificate that counts no more. */
        public boolean isRevoked() {
            return outcome == Outcome.PENDING && granted.isNone();
        }
    }
}
