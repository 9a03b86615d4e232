package cfie.domain.programme;

import static cfie.domain.programme.SchoolRequirement.ACTIVE_TEACHERS;
import static cfie.domain.programme.SchoolRequirement.NATIONAL_LABELS;
import static cfie.domain.programme.SchoolRequirement.SCHOOL_OPEN;
import static cfie.domain.programme.SchoolRequirement.YEARS_IN_ETWINNING;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.programme.SchoolOutlook.Standing;
import cfie.testkit.ACall;
import cfie.testkit.ASchool;
import cfie.value.Cfie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a school lacks, at the edge of each requirement, and what its label comes before. */
final class SchoolOutlookTest {
    private static final SchoolHistory ALL =
            new SchoolHistory(Optional.of(day("2024-03-31")), 3, 1);

    private static SchoolOutlook outlook(ASchool school, SchoolHistory history, Standing standing) {
        return new SchoolOutlook(
                school.school(), Cfie.ZAMORA, new ACall().call(), history, standing);
    }

    private static List<SchoolRequirement> unmet(SchoolHistory history) {
        return outlook(aSchool(), history, Standing.NONE).unmet();
    }

    @Test
    void whatTheCallAsksForIsEnough() {
        assertEquals(List.of(), unmet(ALL));
        assertEquals(OutlookStatus.MEETS, outlook(aSchool(), ALL, Standing.NONE).status());
    }

    @Test
    void oneOfEachLessIsTooLittle() {
        assertEquals(
                List.of(YEARS_IN_ETWINNING),
                unmet(new SchoolHistory(Optional.of(day("2024-04-01")), 3, 1)));
        assertEquals(List.of(ACTIVE_TEACHERS), unmet(new SchoolHistory(ALL.since(), 2, 1)));
        assertEquals(List.of(NATIONAL_LABELS), unmet(new SchoolHistory(ALL.since(), 3, 0)));
        assertEquals(
                OutlookStatus.LACKS,
                outlook(aSchool(), new SchoolHistory(ALL.since(), 3, 0), Standing.NONE).status());
    }

    @Test
    void everythingThatLacksIsToldInOrder() {
        assertEquals(
                List.of(YEARS_IN_ETWINNING, ACTIVE_TEACHERS, NATIONAL_LABELS),
                unmet(SchoolHistory.NONE));
        SchoolOutlook closed = outlook(aSchool().closed(), SchoolHistory.NONE, Standing.NONE);
        assertEquals(List.of(SchoolRequirement.values()), closed.unmet());
        assertEquals(List.of(SCHOOL_OPEN), outlook(aSchool().closed(), ALL, Standing.NONE).unmet());
    }

    /** The year is from 1 September 2025 to 31 August 2026. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-01, EXPIRES",
        "2026-08-31, EXPIRES",
        "2026-09-01, ACCREDITED",
        "2028-04-20, ACCREDITED"
    })
    void aLabelCountsBeforeWhatIsLacking(String until, OutlookStatus status) {
        Standing standing = new Standing(Optional.of(day(until)), Optional.empty());
        assertEquals(status, outlook(aSchool(), ALL, standing).status());
        assertEquals(status, outlook(aSchool(), SchoolHistory.NONE, standing).status());
        assertEquals(OutlookStatus.CLOSED, outlook(aSchool().closed(), ALL, standing).status());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2026-03-30, 1",
        "2024-03-31, 2026-03-31, 2",
        "2024-02-29, 2026-02-27, 1",
        "2024-02-29, 2026-02-28, 2",
        "2026-03-31, 2026-03-31, 0",
        "2026-04-01, 2026-03-31, 0",
        "2005-01-14, 2026-03-31, 21"
    })
    void aYearIsFullOnTheDayOfTheSameDate(String since, String on, int years) {
        assertEquals(years, new SchoolHistory(Optional.of(day(since)), 0, 0).years(day(on)));
    }

    @Test
    void ofTwoApplicationsTheLaterLabelCounts() {
        Standing first = new Standing(Optional.of(day("2026-04-20")), Optional.empty());
        Standing renewed =
                new Standing(
                        Optional.of(day("2028-04-20")), Optional.of(Accreditation.Stage.AWARDED));
        assertEquals(renewed, first.and(renewed));
        assertEquals(renewed, renewed.and(first));
        assertEquals(first, first.and(Standing.NONE));
    }
}
