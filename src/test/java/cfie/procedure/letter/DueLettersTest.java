package cfie.procedure.letter;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.issued.Closing;
import cfie.domain.ledger.Selection;
import cfie.domain.letter.LetterKind;
import cfie.testkit.AProject;
import cfie.testkit.ATeacher;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters are due as long as what they ask for is owed, and say no more than that. */
@OnBothEngines
final class DueLettersTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aSchoolWithATeacher() {
        office.with(aSchool());
    }

    /** What is told apart by their editions. */
    private List<String> due(LetterKind kind, String day) {
        List<String> due = new ArrayList<>();
        new DueLetters(office.register(), day(day))
                .each(kind, Selection.ALL, 14, one -> due.add(one.letter().key().edition()));
        return due;
    }

    private void answer(Consent... said) {
        office.keep(() -> office.register().consents().add(List.of(said)));
    }

    private void close() {
        office.keep(
                () ->
                        office.register()
                                .closings()
                                .add(new Closing(Given.YEAR, day("2026-07-01"), "Ana")));
    }

    private List<String> missing(String day) {
        return due(LetterKind.MISSING_DOCUMENT, day);
    }

    /** From 1 October to 15 June, half of it on 7 February. */
    @Test
    void aDocumentIsMissingOnceItIsOwed() {
        office.with(aTeacher()).withBare(aProject());
        assertEquals(List.of(), missing("2025-09-30"));
        assertEquals(List.of("project"), missing("2025-10-05"));
        assertEquals(List.of("project follow-up"), missing("2026-02-07"));
        assertEquals(List.of("project follow-up final"), missing("2026-06-15"));
        close();
        assertEquals(List.of(), missing("2026-07-02"));
    }

    @Test
    void toAProjectThatDoesNotGoOnNothingIsMissing() {
        AProject refused = aProject().withCode("P2");
        office.with(aTeacher()).withBare(aProject().unsuitable(), refused);
        answer(refused.answered(Answer.REFUSED, day("2025-10-02")));
        assertEquals(List.of(), missing("2026-06-15"));
    }

    @Test
    void aSchoolIsAskedAboutProjectsThatMayGoOn() {
        office.with(aTeacher()).withBare(aProject(), aProject().withCode("P2").unsuitable());
        assertEquals(1, due(LetterKind.PROJECT_REQUEST, "2025-10-05").size());
        close();
        assertEquals(0, due(LetterKind.PROJECT_REQUEST, "2025-10-05").size());
    }

    @Test
    void aSchoolThatDisownsWhoTeachesThereIsAskedAgainInAnotherLetter() {
        ATeacher given = aTeacher().as("librarian|2026-01-10:teacher");
        office.withUnanswered(given);
        assertEquals(List.of(""), due(LetterKind.REGISTRATION_REQUEST, "2025-09-16"));
        answer(given.disowned(day("2025-09-20")));
        assertEquals(List.of(), due(LetterKind.REGISTRATION_REQUEST, "2026-01-09"));
        assertEquals(List.of("2025-09-20"), due(LetterKind.REGISTRATION_REQUEST, "2026-01-10"));
        answer(given.answered(Answer.REFUSED, day("2026-01-12")));
        assertEquals(List.of(), due(LetterKind.REGISTRATION_REQUEST, "2026-01-12"));
    }
}
