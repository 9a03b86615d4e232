package cfie.domain.programme;

import cfie.value.AcademicYear;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.SchoolCode;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A school's application for the label in the call of a year, and what came of it. Source: R15. */
public record Accreditation(
        Key key,
        LocalDate appliedOn,
        boolean isRenewal,
        Papers papers,
        Optional<LocalDate> submittedOn,
        Optional<Verdict> verdict) {
    /** A school applies once in a call. */
    public record Key(SchoolCode school, AcademicYear year) {
        @Override
        public String toString() {
            return school + " " + year;
        }
    }

    /** How far it has come. */
    public enum Stage implements Worded {
        OPEN,
        SUBMITTED,
        AWARDED,
        REFUSED
    }

    /**
     * What the National Support Service decided, and what came with it.
     *
     * @param until the last day of the label, where it was awarded
     */
    public record Verdict(
            LocalDate on,
            Optional<String> by,
            Optional<String> reason,
            Optional<LocalDate> until,
            List<Kit> kit) {
        public Verdict {
            kit = kit.stream().distinct().sorted().toList();
        }

        public boolean isAward() {
            return until.isPresent();
        }
    }

    public Accreditation {
        InvalidValue.unless(
                submittedOn.isPresent() ? papers.lacking().isEmpty() : verdict.isEmpty(),
                Flaw.APPLICATION_INCOMPLETE,
                key);
    }

    public static Accreditation opened(Key key, LocalDate day, boolean isRenewal, Papers papers) {
        return new Accreditation(key, day, isRenewal, papers, Optional.empty(), Optional.empty());
    }

    public Accreditation with(LocalDate day, Papers all) {
        return new Accreditation(key, day, isRenewal, all, submittedOn, verdict);
    }

    public Accreditation submitted(LocalDate day) {
        return new Accreditation(key, appliedOn, isRenewal, papers, Optional.of(day), verdict);
    }

    public Accreditation decided(Verdict said) {
        return new Accreditation(key, appliedOn, isRenewal, papers, submittedOn, Optional.of(said));
    }

    public Stage stage() {
        return verdict.map(one -> one.isAward() ? Stage.AWARDED : Stage.REFUSED)
                .orElse(submittedOn.isPresent() ? Stage.SUBMITTED : Stage.OPEN);
    }

    /** The last day of the label, if it was awarded. */
    public Optional<LocalDate> until() {
        return verdict.flatMap(Verdict::until);
    }
}
