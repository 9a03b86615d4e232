package cfie.domain.programme;

import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a school stands towards a call: what it has done, and what came of its applications. */
public record SchoolOutlook(
        School school, Cfie cfie, SchoolCall call, SchoolHistory history, Standing standing) {
    /**
     * @param until the last day of its newest label, if that is not over before the call's year
     * @param application to this call, and how far it has come
     */
    public record Standing(Optional<LocalDate> until, Optional<Accreditation.Stage> application) {
        public static final Standing NONE = new Standing(Optional.empty(), Optional.empty());

        /** Of two applications: the later of their last days. */
        public Standing and(Standing other) {
            return new Standing(
                    Stream.concat(until.stream(), other.until.stream()).max(LocalDate::compareTo),
                    application.or(() -> other.application));
        }
    }

    public boolean isOpen() {
        return school.status() == SchoolStatus.ACTIVE;
    }

    /** The full years in eTwinning, on the day of the cut-off. */
    public int years() {
        return history.years(call.cutOff());
    }

    public List<SchoolRequirement> unmet() {
        return Arrays.stream(SchoolRequirement.values()).filter(one -> !one.isMetBy(this)).toList();
    }

    /** A label counts before what the school lacks: it keeps it to its last day. */
    public OutlookStatus status() {
        if (!isOpen()) {
            return OutlookStatus.CLOSED;
        }
        return standing.until
                .map(day -> call.year().contains(day))
                .map(isLastYear -> isLastYear ? OutlookStatus.EXPIRES : OutlookStatus.ACCREDITED)
                .orElse(unmet().isEmpty() ? OutlookStatus.MEETS : OutlookStatus.LACKS);
    }
}
