package cfie.testkit;

import cfie.domain.programme.ActiveWhen;
import cfie.domain.programme.SchoolCall;
import cfie.value.AcademicYear;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The call of this year, from December to March, that asks for what the procedure says. */
public final class ACall {
    private AcademicYear year = Given.YEAR;
    private Days open = new Days(Given.day("2025-12-01"), Given.day("2026-03-31"));
    private Optional<LocalDate> cutOff = Optional.empty();
    private Optional<LocalDate> activeSince = Optional.empty();
    private Optional<LocalDate> labelsSince = Optional.empty();
    private List<ActiveWhen> active =
            List.of(ActiveWhen.REGISTRATION_CONSENTED, ActiveWhen.PROJECT_CONSENTED);
    private SchoolCall.Asked asked = new SchoolCall.Asked(2, 3, 1, 2);

    public ACall of(int start, String opens, String closes) {
        this.year = new AcademicYear(start);
        this.open = new Days(Given.day(opens), Given.day(closes));
        return this;
    }

    public ACall cutOff(String day) {
        this.cutOff = Optional.of(Given.day(day));
        return this;
    }

    public ACall activeSince(String day) {
        this.activeSince = Optional.of(Given.day(day));
        return this;
    }

    public ACall labelsSince(String day) {
        this.labelsSince = Optional.of(Given.day(day));
        return this;
    }

    public ACall activeWhen(ActiveWhen... checks) {
        this.active = List.of(checks);
        return this;
    }

    public ACall asking(int years, int teachers, int labels, int validity) {
        this.asked = new SchoolCall.Asked(years, teachers, labels, validity);
        return this;
    }

    public SchoolCall call() {
        return new SchoolCall(
                year, new SchoolCall.Dates(open, cutOff, activeSince, labelsSince), active, asked);
    }
}
