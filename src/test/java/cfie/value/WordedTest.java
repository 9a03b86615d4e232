package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Ownership;
import cfie.domain.ProjectDuration;
import cfie.domain.ReportType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words by which sheets and options name a choice. */
final class WordedTest {
    @ParameterizedTest
    @EnumSource
    void aChoiceIsReadByItsOwnWord(ReportType type) {
        assertEquals(type, Worded.parse(ReportType.class, type.word()));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    year,          ACADEMIC_YEAR
                    four-month,    FOUR_MONTH_TERM
                    ' Three-Month', THREE_MONTH_TERM
                    """)
    void aDurationHasWordsOfTheContract(String word, ProjectDuration duration) {
        assertEquals(duration, Worded.parse(ProjectDuration.class, word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "follow_up", "follow up", "memoir"})
    void anotherWordIsToldWithAllThatThereAre(String typed) {
        InvalidValue flaw =
                assertThrows(InvalidValue.class, () -> Worded.parse(ReportType.class, typed));
        assertEquals(Flaw.CHOICE, flaw.reason());
        assertEquals(List.of(typed, List.of(ReportType.values())), flaw.details());
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, PUBLIC", "Privaté, PRIVATE"})
    void accentsAndCaseDoNotMatter(String typed, Ownership ownership) {
        assertEquals(ownership, Worded.parse(Ownership.class, typed));
    }
}
