package cfie.domain;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.ASchool;
import cfie.value.AcademicYear;
import cfie.value.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each list says of a school's funds, it says of its year and of those after it. */
final class FundingTest {
    private static School listed(String list) {
        int year = Integer.parseInt(list.substring(0, 4));
        ASchool school = aSchool().since(year).listedIn(year);
        return switch (list.substring(4)) {
            case "+" -> school.privateAndSubsidised(true).school();
            case "-" -> school.privateAndSubsidised(false).school();
            default -> school.privateAndNobodyKnows().school();
        };
    }

    /** The school after the lists, as the register holds it: one upon the other. */
    private static School after(String lists) {
        School held = null;
        for (String list : lists.split(" ")) {
            School said = listed(list);
            held = held == null ? said : said.upon(held);
        }
        return held;
    }

    private static char told(School school, int year) {
        return school.publiclyFunded(new AcademicYear(year))
                .map(funded -> funded ? '+' : '-')
                .orElse('?');
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # lists, of 2024 to 2027
                    2025+, ++++
                    2025+ 2026-, ++--
                    2025- 2026+, --++
                    2025? 2026-, ??--
                    2025+ 2026- 2027+, ++-+
                    2025+ 2026- 2026+, ++++
                    2025+ 2026+ 2026-, ++--
                    2025+ 2025-, ----
                    2025+ 2026- 2025-, ----
                    2025+ 2026- 2025?, ??--
                    2026- 2025+, ++--
                    2026- 2024+, +---
                    2026+ 2025-, --++
                    2025+ 2026- 2025+ 2026-, ++--
                    2024+ 2026- 2025-, +---
                    2024+ 2027+ 2025-, +-++
                    2025+ 2026- 2025- 2025+, ++--
                    2025+ 2026+ 2025+ 2025-, --++
                    2025+ 2026+ 2024+ 2024-, -+++
                    """)
    void aListTellsOfItsYearAndThoseAfterIt(String lists, String told) {
        School school = after(lists);
        StringBuilder each = new StringBuilder();
        for (int year = 2024; year <= 2027; year++) {
            each.append(told(school, year));
        }
        assertEquals(told, each.toString());
        assertEquals(school.publiclyFunded(), school.publiclyFunded(school.year()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025+", "2025+ 2026-", "2025+ 2026- 2025+", "2026? 2024+"})
    void theSameListAgainChangesNothing(String lists) {
        String last = lists.substring(lists.lastIndexOf(' ') + 1);
        assertEquals(after(lists).funding(), after(lists + " " + last).funding());
    }

    @Test
    void theFirstListIsTheOldestWhicheverCameFirst() {
        assertEquals(new AcademicYear(2024), after("2025+ 2024+ 2026+").firstYear());
    }

    @Test
    void anOlderListTellsNothingElse() {
        School held = aSchool().named("NUEVA").since(2025).listedIn(2026).closed().school();
        School older = aSchool().named("VIEJA").since(2024).listedIn(2024).school();
        ASchool after = aSchool().named("NUEVA").since(2024).listedIn(2026).closed();
        assertEquals(after.funded("2024:yes|2025:yes|2026:yes").school(), older.upon(held));
    }

    @Test
    void aListThatIsSilentTellsNothingOfFunds() {
        School known = after("2025+ 2024-");
        School silent = listed("2023?");
        assertEquals(known.funding(), silent.silentUpon(known).funding());
        assertEquals('+', told(listed("2024+").upon(silent.silentUpon(known)), 2023));
        School publicOne = aSchool().since(2026).listedIn(2026).school();
        assertEquals('+', told(publicOne.upon(listed("2025-")), 2026));
        assertEquals('?', told(listed("2027?").silentUpon(publicOne), 2027));
    }

    @Test
    void aSchoolUponItselfIsTheSame() {
        for (String lists : new String[] {"2025+", "2025+ 2026-", "2024+ 2026-", "2026? 2024+"}) {
            assertEquals(after(lists), after(lists).upon(after(lists)));
        }
        School earlier = aSchool().since(2024).listedIn(2026).school();
        assertEquals(earlier, earlier.upon(earlier));
    }

    @Test
    void whatHoldsBeforeTheFirstListIsNoTurn() {
        assertTrue(after("2025+ 2023- 2022-").isFundedAs(after("2025+ 2023-")));
        assertFalse(after("2025+ 2023- 2022+").isFundedAs(after("2025+ 2023-")));
    }

    @Test
    void aTurnThatIsTakenBackTurnsNothing() {
        assertTrue(after("2025+ 2026- 2026+").isFundedAs(after("2025+")));
        assertFalse(after("2025+ 2026-").isFundedAs(after("2025+")));
        assertFalse(after("2025-").isFundedAs(after("2025+")));
    }

    /** What a later list said is no word of a year that had no list. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2023-, ?
                    2023+, ?
                    2024- 2023-, -
                    2024+ 2023-, +
                    2023- 2024+, +
                    """)
    void whoIsSilentTakesNoWordButThatOfAnotherList(String older, char told) {
        School held = aSchool().since(2025).listedIn(2025).school();
        for (String list : older.split(" ")) {
            held = listed(list).upon(held);
        }
        assertEquals(told, told(listed("2024?").silentUpon(held), 2024));
        assertEquals('+', told(listed("2024?").silentUpon(held), 2025));
    }

    @Test
    void answersAreKeptAsTheyAreRead() {
        String text = "2024:|2025:yes|2026=|2027:no";
        assertEquals(text, Funding.parse(text).text());
        assertEquals(text, after("2024? 2027- 2025+").funding().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025:maybe", "yes", "1999:yes", "2025:yes:no", "2025?yes"})
    void whatIsNoTurnIsRefused(String text) {
        assertThrows(InvalidValue.class, () -> Funding.parse(text));
    }

    @Test
    void aSchoolThatIsClosedKeepsWhatWasSaidOfItsFunds() {
        assertEquals(after("2025+ 2026-").funding(), after("2025+ 2026-").closed().funding());
    }
}
