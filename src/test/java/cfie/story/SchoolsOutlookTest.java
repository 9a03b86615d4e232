package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.CfieRun;
import cfie.testkit.SchoolsTold;
import cfie.testkit.SchoolsTold.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schools with known histories, all in one register. Who qualifies for eTwinning School is reckoned
 * beforehand from the source (two years in eTwinning, three active teachers, a national label; two
 * years of validity) and must be what {@code outlook} says of each of them.
 *
 * <p>The cut-off is 9 January 2026, and activity counts from two years before. A school is on the
 * edge of everything unless its line says otherwise: its first yes two years before the cut-off to
 * the day, three teachers in a project of this year, and the label of an old project on the day of
 * the cut-off.
 */
final class SchoolsOutlookTest {
    /** What is told of it | what is otherwise | its status | what it lacks. */
    private static final String HISTORIES =
            """
            on the edge of everything             |                              | meets |
            a day less than two years             | since=2024-01-10             | lacks | YEARS_IN_ETWINNING
            taken back, but the years stay        | third=granted 2023-09-20,refused 2023-10-20; since=2025-10-01; teachers=4 | meets |
            two teachers                          | teachers=2                   | lacks | ACTIVE_TEACHERS
            the third yes a day late              | third=granted 2026-01-10     | lacks | ACTIVE_TEACHERS
            the third yes on the last day         | third=granted 2026-01-09     | meets |
            the third withdrawn on the last day   | third=granted 2025-09-20,refused 2026-01-09 | lacks | ACTIVE_TEACHERS
            the third withdrawn a day later       | third=granted 2025-09-20,refused 2026-01-10 | meets |
            the third never answered              | third=none                   | lacks | ACTIVE_TEACHERS
            refused, then granted                 | third=refused 2025-09-20,granted 2025-10-01 | meets |
            the third a librarian                 | role=librarian               | lacks | ACTIVE_TEACHERS
            the third a teacher and an ambassador | role=teacher+ambassador      | meets |
            the project's yes a day late          | consent=granted 2026-01-10   | lacks | ACTIVE_TEACHERS
            the project withdrawn by the school   | consent=granted 2025-10-10,refused 2026-01-09 | lacks | ACTIVE_TEACHERS
            the project withdrawn on the last day | withdrawn=2026-01-09         | lacks | ACTIVE_TEACHERS
            the project withdrawn a day later     | withdrawn=2026-01-10         | meets |
            the project never answered            | consent=none                 | lacks | ACTIVE_TEACHERS
            a project that ended on the first day | starts=2023-10-02; ends=2024-01-09 | meets |
            a project that ended the day before   | starts=2023-10-02; ends=2024-01-08 | lacks | ACTIVE_TEACHERS
            a project that began on the last day  | starts=2026-01-09            | meets |
            a project that began the day after    | starts=2026-01-10            | lacks | ACTIVE_TEACHERS
            a project of two years                | again=2024-10-01 2025-06-20  | meets |
            known by an old project               | since=2025-09-20; again=2024-01-09 2024-06-20 | meets |
            known by an old project a day late    | since=2025-09-20; again=2024-01-10 2024-06-20 | lacks | YEARS_IN_ETWINNING
            the label a day late                  | label=2026-01-10             | lacks | NATIONAL_LABELS
            the label refused                     | label=refused                | lacks | NATIONAL_LABELS
            refused, and awarded when asked again | label=again                  | meets |
            the label not decided                 | label=pending                | lacks | NATIONAL_LABELS
            nothing but its name                  | teachers=0; label=none       | lacks | YEARS_IN_ETWINNING+ACTIVE_TEACHERS+NATIONAL_LABELS
            one of its three is at two schools    |                              | meets |
            the other school of that one          | shared=yes                   | meets |
            one more of its three elsewhere too   |                              | meets |
            the other school, but one of its own  | shared=yes; teachers=2       | lacks | ACTIVE_TEACHERS
            left by one who is elsewhere now      | third=granted 2025-09-20,refused 2025-11-03 | lacks | ACTIVE_TEACHERS
            the new school of that one            | shared=yes                   | meets |
            closed                                | status=closed                | closed | SCHOOL_OPEN
            its label ended before this year      | awarded=2023-08-31           | meets |
            its label ended on the first day      | awarded=2023-09-01           | expires |
            its label ends on the last day        | awarded=2024-08-31           | expires |
            its label ends after this year        | awarded=2024-09-01           | accredited |
            expiring, and lacks something         | awarded=2024-08-31; teachers=2 | expires | ACTIVE_TEACHERS
            renewed in time                       | awarded=2024-08-31; renewed=2026-04-20 | accredited |
            its renewal refused                   | awarded=2024-08-31; turned-down=2026-04-20 | expires |
            turned down this year                 | turned-down=2026-04-20       | meets |
            """;

    /** The next call asks for three years, four teachers and two labels, until 11 January 2027. */
    private static final String UNDER_THE_NEXT_CALL =
            """
            all of it, to the day    | teachers=4; since=2024-01-11; ends=2026-09-01; labels=2 | meets |
            a day less than three    | teachers=4; since=2024-01-12; ends=2026-09-01; labels=2 | lacks | YEARS_IN_ETWINNING
            enough for the old call  | since=2024-01-09; ends=2026-09-01; labels=1 | lacks | ACTIVE_TEACHERS+NATIONAL_LABELS
            over before its days     | teachers=4; ends=2026-08-31; labels=2 | lacks | ACTIVE_TEACHERS
            """;

    @TempDir Path folder;

    private List<String> outlook(SchoolsTold schools, String year) {
        CfieRun tool = new CfieRun(folder);
        String csv =
                tool.run("school-label", "outlook", "--year", year, "--format", "csv").ending(0);
        return csv.lines().skip(1).map(line -> line.split(",", -1)).map(schools::row).toList();
    }

    @Test
    void eachSchoolIsToldExactlyWhatItLacks() throws IOException {
        SchoolsTold schools = new SchoolsTold(HISTORIES);
        schools.bringInto(new CfieRun(folder), folder);
        assertEquals(lines(schools), String.join("\n", outlook(schools, "2025")));
    }

    @Test
    void anotherCallAsksForOtherThingsAndTheOldOneForTheSame() throws IOException {
        SchoolsTold schools = new SchoolsTold(UNDER_THE_NEXT_CALL);
        schools.bringInto(new CfieRun(folder), folder);
        assertEquals(lines(schools), String.join("\n", outlook(schools, "2026")));
        assertEquals(
                "lacks, lacks, meets, meets",
                outlook(schools, "2025").stream()
                        .map(line -> line.split(" \\| ", -1)[1])
                        .collect(Collectors.joining(", ")));
    }

    private static String lines(SchoolsTold schools) {
        return schools.all().stream().map(Told::line).collect(Collectors.joining("\n"));
    }
}
