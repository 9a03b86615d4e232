package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import cfie.domain.Answer;
import cfie.domain.EvaluationOutcome;
import cfie.domain.Suitability;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every choice that Spanish has words for is read by each of them, whatever its case. */
final class SpanishWordsTest {
    private static final List<Class<?>> CHOICES =
            new ClassFileImporter()
                    .importPath("target/classes/cfie").stream()
                            .filter(JavaClass::isEnum)
                            .filter(one -> one.isAssignableTo(Worded.class))
                            .<Class<?>>map(JavaClass::reflect)
                            .toList();

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("cfie.words", Locale.ROOT);

    private enum Twice implements Worded {
        ONE
    }

    private static List<Worded> of(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Worded.class::cast).toList();
    }

    static Stream<Class<?>> spoken() {
        return CHOICES.stream()
                .filter(choices -> of(choices).stream().anyMatch(one -> !one.spanish().isEmpty()));
    }

    @SuppressWarnings("unchecked") // the constants of an enum are enough to tell which it is
    private static <E extends Enum<E> & Worded> Worded parsed(Class<?> choices, String typed) {
        return Worded.parse((Class<E>) choices, typed);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void eachWordIsThatOfOneChoiceAlone(Class<?> choices) {
        for (Worded one : of(choices)) {
            assertFalse(one.spanish().isEmpty(), choices + " " + one.name());
            for (String word : one.spanish()) {
                assertSame(one, parsed(choices, word), word);
                assertSame(one, parsed(choices, " " + Folded.of(word).toUpperCase() + " "), word);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void theWordsOfTheContractStayWhatTheyWere(Class<?> choices) {
        of(choices).forEach(one -> assertSame(one, parsed(choices, one.word())));
    }

    @Test
    void noWordIsOfAChoiceThatIsNot() {
        Set<String> known =
                CHOICES.stream()
                        .flatMap(choices -> of(choices).stream())
                        .filter(one -> !one.spanish().isEmpty())
                        .map(
                                one ->
                                        one.getDeclaringClass().getSimpleName()
                                                + "."
                                                + one.word().toUpperCase().replace('-', '_'))
                        .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                WORDS.keySet().stream()
                        .filter(key -> !key.matches("(column|typed)\\..*"))
                        .map(key -> key.replaceFirst("^.*\\.(?=.*\\.)", ""))
                        .filter(key -> !known.contains(key))
                        .toList());
    }

    @Test
    void aColumnHoldsChoicesThatThereAreAndNoWordOfTwo() {
        WORDS.keySet().stream()
                .filter(key -> key.startsWith("column."))
                .forEach(SpanishWordsTest::checkColumn);
    }

    private static void checkColumn(String column) {
        Map<String, String> said = new HashMap<>();
        for (String kind : WORDS.getString(column).split(", ")) {
            Class<?> choices =
                    spoken().filter(one -> one.getName().replace('$', '.').endsWith("." + kind))
                            .findFirst()
                            .orElseThrow();
            for (Worded one : of(choices)) {
                String spanish = one.spanish().get(0);
                assertEquals(spanish, said.getOrDefault(one.name(), spanish), column);
                said.put(one.name(), spanish);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "decision, granted, visto bueno",
        "role, librarian|2026-01-10:teacher+ambassador, biblioteca|2026-01-10:docente+embajada",
        "outcome, NOT_ELIGIBLE, no cumple",
        "kind, new, nuevo",
        "duration, four-month, cuatrimestre",
        "title, new, new",
        "type, IES, IES"
    })
    void aCellIsSaidInSpanish(String column, String cell, String said) {
        assertEquals(said, SpanishWords.inCell(column, cell));
    }

    @ParameterizedTest
    @CsvSource({
        "aprobado, GRANTED",
        "Aprobada, GRANTED",
        "CONFORME, GRANTED",
        "rechazada, REFUSED",
        "No autorizado, REFUSED",
        "n, REFUSED"
    })
    void anAnswerIsSaidAsSchoolsSayIt(String typed, Answer answer) {
        assertSame(answer, Worded.parse(Answer.class, typed));
    }

    @ParameterizedTest
    @CsvSource({"apto, POSITIVE", "Favorable, POSITIVE", "no apta, NEGATIVE", "suspenso, NEGATIVE"})
    void soIsAnEvaluation(String typed, EvaluationOutcome outcome) {
        assertSame(outcome, Worded.parse(EvaluationOutcome.class, typed));
    }

    @ParameterizedTest
    @CsvSource({"sí, SUITABLE", "No, UNSUITABLE", "apta, SUITABLE", "no adecuado, UNSUITABLE"})
    void andWhetherAProjectIsSuitable(String typed, Suitability suitability) {
        assertSame(suitability, Worded.parse(Suitability.class, typed));
    }

    @Test
    void whatSpanishHasNoWordForHasItsOwn() {
        assertEquals(List.of(), Twice.ONE.spanish());
        assertSame(Twice.ONE, Worded.parse(Twice.class, "One"));
    }
}
