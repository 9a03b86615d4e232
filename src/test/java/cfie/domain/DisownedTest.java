package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.AParticipation;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a school says to be none of its own, and until when the answer before it stays. */
final class DisownedTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    /** Of a project until 2026-06-15 (reading 9). */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    GRANTED, 2025-09-16, 2026-06-15, false
                    GRANTED, 2025-09-16, 2026-06-16, true
                    REFUSED, 2025-09-16, 2026-06-16, false
                    GRANTED, 2026-06-20, 2026-06-16, true
                    GRANTED, 2026-06-20, 2026-06-21, true
                    """)
    void whomTheSchoolLetsGoOnceTheProjectIsOverStaysAsAnsweredBefore(
            Answer other, String on, String disowned, boolean isMet) {
        AParticipation given = aParticipation().registrationAnswered();
        var said =
                answered(
                        given.participation(),
                        aTeacher().disowned(day(disowned)),
                        aTeacher().answered(other, day(on)));
        assertEquals(isMet, said.isConsented());
        assertEquals(!isMet && other == Answer.GRANTED, said.isDisowned());
    }

    private static Participation answered(Participation given, Consent... said) {
        return given.registered(List.of(said), Days.LATEST);
    }

    @Test
    void whomTheSchoolDisownsInItsOnlyAnswerIsNoTeacherOfItHoweverLate() {
        var late = aTeacher().disowned(day("2026-09-01"));
        var given = aParticipation().registrationAnswered(late).participation();
        assertEquals(true, given.isDisowned());
        assertEquals(true, answered(given, aTeacher().answered(Answer.GRANTED, MAY)).isConsented());
    }

    @Test
    void anAnswerTakesThePlaceOfAnotherOfItsDay() {
        var given = aParticipation().registrationAnswered(aTeacher().disowned(MAY)).participation();
        var mended = answered(given, aTeacher().answered(Answer.GRANTED, MAY));
        assertEquals(1, mended.answers().size());
        assertEquals(true, mended.isConsented());
    }
}
