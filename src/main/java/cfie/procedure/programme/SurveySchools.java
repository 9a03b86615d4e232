package cfie.procedure.programme;

import cfie.domain.Areas;
import cfie.domain.ledger.Selection;
import cfie.domain.programme.SchoolCall;
import cfie.domain.programme.SchoolHistory;
import cfie.domain.programme.SchoolOutlook;
import cfie.domain.programme.SchoolOutlook.Standing;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.Map;
import java.util.function.Consumer;

/** Tells how each school stands towards the call of a year for the label eTwinning School. */
public record SurveySchools(Register register) {
    /** The call of the year, as far as it is known. */
    public SchoolCall call(AcademicYear year) {
        return register.schoolCalls()
                .of(year)
                .orElseThrow(() -> new Refusal(Refusal.Reason.SCHOOL_CALL_UNKNOWN, year));
    }

    /**
     * @param selection whose year does not matter: schools are shown whichever lists they are on
     */
    public void each(SchoolCall call, Selection selection, Consumer<SchoolOutlook> visitor) {
        Areas areas = register.municipalities().areas();
        Map<SchoolCode, SchoolHistory> histories =
                register.schoolHistories().of(call, selection.school());
        Map<SchoolCode, Standing> standings =
                register.accreditations().standings(call.year(), selection.school());
        register.schools()
                .each(
                        selection.ofAnyYear(call.year().firstDay()),
                        school ->
                                visitor.accept(
                                        new SchoolOutlook(
                                                school,
                                                areas.of(school, call.year()),
                                                call,
                                                histories.getOrDefault(
                                                        school.code(), SchoolHistory.NONE),
                                                standings.getOrDefault(
                                                        school.code(), Standing.NONE))));
    }
}
