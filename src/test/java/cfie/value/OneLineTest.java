package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of one line, and those with a form of their own. */
final class OneLineTest {
    private static Flaw flaw(UnaryOperator<String> reader, String typed) {
        return assertThrows(InvalidValue.class, () -> reader.apply(typed)).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Voces del Duero", "¿Qué? «Ríos» 100 %", "Παίζουμε", "🌍", "a  b"})
    void aTextIsKeptAsTypedButForTheSpacesAroundIt(String typed) {
        assertEquals(typed, OneLine.name("\t " + typed + " \n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "a\tb",
                "a\0b",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\uD800b",
                "a\uFFFDb",
                "\u007F"
            })
    void whatDoesNotPrintOnOneLineIsRefused(String typed) {
        assertEquals(Flaw.TEXT_CONTROL, flaw(OneLine::name, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TomÃ¡s",
                "MarÃ\u00ADa",
                "NUÃ‘EZ",
                "LEÃ“N",
                "MARÃ\u008DA",
                "EncarnaciÃ³n",
                "Â¿QuÃ© pasa?",
                "2Âº C",
                "SzkoÅ‚a",
                "Î“Ï…Î¼Î½Î¬ÏƒÎ¹Î¿",
                "Ð¨ÐºÐ¾Ð»Ð°",
                "Mar├¡a",
                "Mu├▒oz",
                "┬┐Qu├®?"
            })
    void lettersThatWereReadInAnotherEncodingAreRefused(String typed) {
        assertEquals(Flaw.TEXT_MISREAD, flaw(OneLine::name, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JOÃO",
                "São João",
                "Escola da Ã",
                "Câmara",
                "ÂNCORA",
                "IRMÃ DULCE",
                "IRMÃ\u00A0DULCE",
                "IRMÃ–DULCE",
                "O AMANHÃ—futuro",
                "MANHÃ…",
                "Projeto «AMANHÃ»",
                "“O AMANHÃ”",
                "Teatro ‘MAÇÃ’",
                "A letra «Â»",
                "«À l’école»",
                "Žofia Ïe",
                "Çelik",
                "ŠKODA’S",
                "Ä‘ и Ð",
                "El viaje de la Ñ…",
                "Viel Spaß…",
                "Úžas",
                "Por qué…”",
                "à la carte"
            })
    void lettersThatAreJustSuchAreKept(String typed) {
        assertEquals(typed, OneLine.name(typed));
    }

    @Test
    void aReasonMayTellOfThem() {
        assertEquals("Salió como «TomÃ¡s»", OneLine.reason("Salió como «TomÃ¡s»"));
        assertEquals("Salió TomÃ¡s", OneLine.reason("Salió TomÃ¡s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u2003"})
    void anEmptyTextIsRefused(String typed) {
        assertEquals(Flaw.TEXT_EMPTY, flaw(OneLine::name, typed));
    }

    @Test
    void aNameHasTwoHundredLettersAndAReasonAThousand() {
        assertEquals(200, OneLine.name("a".repeat(200)).length());
        assertEquals(Flaw.TEXT_TOO_LONG, flaw(OneLine::name, "a".repeat(201)));
        assertEquals(1000, OneLine.reason("a".repeat(1000)).length());
        assertEquals(Flaw.TEXT_TOO_LONG, flaw(OneLine::reason, "a".repeat(1001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.es", "49000001@educa.jcyl.es", "ñ@ñ.es"})
    void anEmailHasAnAtSignAndADot(String typed) {
        assertEquals(typed, OneLine.email(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "@b.es",
                "a@b.",
                "a b@c.es",
                "a@b.es; c@d.es",
                "a@@b.es",
                "a|b@c.es",
                "a@b.es,c@d.es",
                "<a@b.es>"
            })
    void whatIsNoEmailIsRefused(String typed) {
        assertEquals(Flaw.EMAIL, flaw(OneLine::email, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://twinspace.example/1", "http://a.es", "live.etwinning.net/p/1"})
    void aWebAddressMayLackItsScheme(String typed) {
        assertEquals(typed, OneLine.webAddress(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twinspace", "https://", "ftp://a.es", "javascript:alert(1)", "a b.es"})
    void whatIsNoWebAddressIsRefused(String typed) {
        assertEquals(Flaw.WEB_ADDRESS, flaw(OneLine::webAddress, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "a/b", "/etc/passwd", "a\\b", "..\\b"})
    void aFileNameIsNeverAPath(String typed) {
        assertEquals(Flaw.FILE_NAME, flaw(OneLine::fileName, typed));
        assertEquals("a..b.pdf", OneLine.fileName("a..b.pdf"));
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "61, 60", "1000, 60"})
    void aMessageShowsSixtyLettersAtMost(int typed, int shown) {
        assertEquals(shown, OneLine.shown("a".repeat(typed)).length());
    }

    @Test
    void aMessageShowsNothingThatMovesTheCursor() {
        assertEquals("a\uFFFD[2J\uFFFDb\uFFFD", OneLine.shown("a\u001B[2J\nb\u202E"));
    }
}
