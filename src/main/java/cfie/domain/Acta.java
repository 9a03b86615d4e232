package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The certification record of one centre and year: everyone judged, those certified and those not,
 * each with the reasons. A new version follows only when what it says changes, and names the day of
 * the version before.
 */
public record Acta(
        Key key, LocalDate issuedOn, Issuer issuer, List<Line> lines, Optional<LocalDate> amends) {
    public Acta {
        lines = List.copyOf(lines);
    }

    /** One that names no earlier version. */
    public Acta(Key key, LocalDate issuedOn, Issuer issuer, List<Line> lines) {
        this(key, issuedOn, issuer, lines, Optional.empty());
    }

    /** What tells actas apart. */
    public record Key(AcademicYear year, Cfie cfie, int version) {
        /** Where its files lie below the folder of the outputs, without their ending. */
        public String file() {
            return "%s/%s/acta-%s-%s-%s"
                    .formatted(year.slug(), cfie.slug(), year.slug(), cfie.slug(), version);
        }
    }

    /** One participation, as judged. */
    public record Line(
            ProjectCode project,
            SchoolCode school,
            Teacher teacher,
            Credits proposed,
            Credits granted,
            Outcome outcome,
            List<Requirement> unmet,
            Optional<CertificateNumber> certificate) {}
}
