package cfie.sheet;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.domain.letter.LetterState;
import cfie.testkit.Given;
import cfie.testkit.Reading;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes with a letter comes back as an answer to it. */
final class AnswerBookTest {
    private static final String NUMBER = "30ZZ3-NY3RC-DRAH3";

    private static Letter letter(
            LetterKind kind, Optional<Nif> teacher, Optional<ProjectCode> project) {
        Letter.About about =
                new Letter.About(
                        Given.YEAR, Cfie.ZAMORA, Optional.of(Given.SCHOOL), teacher, project);
        return new Letter(
                NUMBER,
                new Letter.Key(kind, about, ""),
                Optional.empty(),
                Given.TODAY,
                1,
                LetterState.SENT,
                Optional.empty());
    }

    private static final Letter OF_ANA =
            letter(LetterKind.REGISTRATION_REQUEST, Optional.of(Given.NIF), Optional.empty());

    private static ConsentSheet knowing(Letter letter) {
        return new ConsentSheet(
                reference ->
                        Optional.of(letter)
                                .filter(any -> reference.equals(NUMBER))
                                .flatMap(Letter::subject));
    }

    @Test
    void theBookKnowsSchoolAndLetterAndLacksOnlyWhatIsAsked() {
        Reading<?, ?> reading = Reading.of(knowing(OF_ANA), AnswerBook.bytes(OF_ANA));
        assertEquals(
                List.of(
                        "centro",
                        "carta",
                        "adscrito",
                        "datos_correctos",
                        "respuesta",
                        "fecha",
                        "firmado_por",
                        "cargo",
                        "motivo"),
                reading.names().stream().map(name -> name.replace(" *", "")).toList());
        assertEquals(
                List.of("2:decision:CELL_MISSING", "2:decided_on:CELL_MISSING"),
                reading.problems());
        assertArrayEquals(AnswerBook.bytes(OF_ANA), AnswerBook.bytes(OF_ANA));
    }

    @Test
    void aProjectIsAskedForItsConsentAlone() {
        Letter letter =
                letter(
                        LetterKind.PROJECT_REQUEST,
                        Optional.empty(),
                        Optional.of(aProject().code()));
        assertEquals(
                List.of("centro", "carta", "respuesta", "fecha", "firmado_por", "cargo", "motivo"),
                Reading.of(knowing(letter), AnswerBook.bytes(letter)).names().stream()
                        .map(name -> name.replace(" *", ""))
                        .toList());
    }

    @Test
    void theLetterSaysWhoseTheAnswerIs() {
        String filled =
                """
                centro;carta;adscrito;datos_correctos;respuesta;fecha;firmado_por;cargo
                49000001;[30zz3-ny3rc-drah3];sí;Sí;SÍ;2025-09-16;Luis Calvo Ruiz;Director
                """;
        Consent granted = aTeacher().granted();
        Consent said =
                new Consent(
                        granted.key(),
                        Answer.GRANTED,
                        granted.signedBy(),
                        granted.post(),
                        granted.reason(),
                        new Consent.Particulars(
                                Optional.of(true), Optional.of(true), Optional.of(NUMBER)));
        assertEquals(day("2025-09-16"), granted.key().decidedOn());
        assertEquals(List.of(said), Reading.of(knowing(OF_ANA), filled).things());
    }

    @Test
    void aNumberThatNobodyKnowsSaysNothing() {
        String filled =
                """
                school,letter,decision,decided_on
                49000001,AAAAA-AAAAA-AAAAA,granted,2025-09-16
                49000001,30ZZ3,granted,2025-09-16
                """;
        assertEquals(
                List.of("2::LETTER_WITHOUT_SUBJECT", "3:letter:LETTER_REFERENCE"),
                Reading.of(knowing(OF_ANA), filled).problems());
    }
}
