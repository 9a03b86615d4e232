package cfie.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.letter.LetterKind;
import cfie.value.Flaw;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the office may write, and what it is told of what it may not. */
class LetterTextTest {
    private final List<String> wrong = new ArrayList<>();

    private LetterText parse(LetterKind kind, String text) {
        return LetterText.parse(kind, text, (line, why) -> wrong.add(line + " " + why.reason()));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheToolComesWithIsSound(LetterKind kind) {
        parse(kind, LetterText.shipped(kind));
        assertEquals(List.of(), wrong);
    }

    @Test
    void placesAreFilledAndBracesCanBeWritten() {
        LetterText text =
                parse(LetterKind.CERTIFICATE, "\uFEFFASUNTO:  {numero}\r\n\r\n{{ {docente} }\r\n");
        Map<Place, String> places = new EnumMap<>(Place.class);
        places.put(Place.NUMERO, "1\n2");
        places.put(Place.DOCENTE, "{cfie} Íñigo");
        assertEquals("1 2", text.subject(places));
        assertEquals("{ {cfie} Íñigo }\n", text.body(places));
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Hola,1 LETTER_SUBJECT",
                "\"\",1 LETTER_SUBJECT",
                "Asunto: {nombre},1 LETTER_PLACE",
                "Asunto: a|b|{preguntas},3 LETTER_PLACE",
                "Asunto: a|{docente,2 LETTER_PLACE",
                "Asunto: a|{DOCENTE},2 LETTER_PLACE",
            })
    void whatIsWrongIsToldByItsLine(String text, String told) {
        parse(LetterKind.REGISTRATION_REQUEST, text.replace('|', '\n'));
        assertEquals(List.of(told), wrong);
    }

    @Test
    void aPlaceOfAnotherKindOfLetterIsNone() {
        parse(LetterKind.PROJECT_REQUEST, "Asunto: {motivo}\n");
        assertEquals(List.of("1 " + Flaw.LETTER_PLACE), wrong);
        assertTrue(Place.of(LetterKind.EVALUATION).contains(Place.MOTIVO));
    }
}
