package cfie.domain;

import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.ATeacher;
import cfie.testkit.Given;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Spanish order of the office's lists. */
final class ListOrderTest {
    private static void assertOrder(ATeacher... inOrder) {
        List<Teacher> expected = Stream.of(inOrder).map(ATeacher::teacher).toList();
        List<Teacher> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        assertEquals(expected, ListOrder.sorted(backwards, Function.identity()));
    }

    @Test
    void enyeFollowsEveryN() {
        assertOrder(
                aTeacher().named("Ana", "Canto"),
                aTeacher().named("Ana", "Canzo"),
                aTeacher().named("Ana", "Caña"),
                aTeacher().named("Ana", "Cañal"),
                aTeacher().named("Ana", "Capa"));
    }

    @Test
    void accentsAndCaseOnlyDecideBetweenWhatIsOtherwiseEqual() {
        assertOrder(
                aTeacher().named("Ana", "Álamo"),
                aTeacher().named("Ana", "alba"),
                aTeacher().named("Ana", "Álvarez"),
                aTeacher().named("Ana", "Amo"));
    }

    @Test
    void particlesCount() {
        assertOrder(
                aTeacher().named("Ana", "Cuesta"),
                aTeacher().named("Ana", "de la Torre"),
                aTeacher().named("Ana", "Delgado"),
                aTeacher().named("Ana", "Torre"));
    }

    @Test
    void aMissingSecondSurnameGoesFirst() {
        assertOrder(
                aTeacher().named("Zoe", "García"),
                aTeacher().named("Ana", "García", "Abad"),
                aTeacher().named("Ana", "García", "Zorita"));
    }

    @Test
    void theSecondSurnameGoesBeforeTheGivenName() {
        assertOrder(
                aTeacher().named("Zoe", "García", "Abad"),
                aTeacher().named("Ana", "García", "López"),
                aTeacher().named("Eva", "García", "López"));
    }

    @Test
    void theNifDecidesBetweenNamesakes() {
        assertOrder(
                aTeacher().withNif(Given.nif(1)),
                aTeacher().withNif(Given.nif(23)),
                aTeacher().withNif("X0000000T"));
    }
}
