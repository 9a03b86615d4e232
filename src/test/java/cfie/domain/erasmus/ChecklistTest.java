package cfie.domain.erasmus;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Project;
import cfie.testkit.Connected;
import cfie.value.Worded;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to a phase is due from the day on which the phase begins, until it is done. */
final class ChecklistTest {
    private static final Project PROJECT = aProject().starting(day("2025-10-01")).project();

    private static String due(String on, Tick... ticks) {
        Checklist list = Checklist.of(PROJECT, day(on), List.of(ticks));
        return list.steps()
                .filter(step -> list.state(step) == Checklist.State.DUE)
                .map(Worded::word)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-09-30, BEFORE, partners
                    2025-10-01, DURING, partners repository meeting-point students monitoring
                    """)
    void aPhaseBeginsOnTheFirstDayOfTheProject(String on, Phase phase, String due) {
        assertEquals(phase, Phase.of(PROJECT.activity().days(), day(on)));
        assertEquals(due, due(on, Connected.aTick("P1", ErasmusStep.DESIGN)));
    }

    @ParameterizedTest
    @CsvSource({"0, DURING, 6", "1, END, 8"})
    void theEndBeginsOnTheDayAfterTheLast(int later, Phase phase, int due) {
        var on = PROJECT.activity().days().last().plusDays(later);
        assertEquals(phase, Phase.of(PROJECT.activity().days(), on));
        assertEquals(due, due(on.toString()).split(" ").length);
    }

    @ParameterizedTest
    @CsvSource({"PUBLICATION, DONE", "SUSTAINABILITY, LATER", "PARTNERS, DUE"})
    void whatIsDoneEarlyIsDone(ErasmusStep step, Checklist.State state) {
        Checklist list =
                Checklist.of(
                        PROJECT,
                        day("2025-10-01"),
                        List.of(Connected.aTick("P1", ErasmusStep.PUBLICATION)));
        assertEquals(state, list.state(step));
    }
}
