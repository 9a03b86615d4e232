package cfie.domain.partner;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.figures.Level;
import cfie.testkit.ACard;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Keywords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in a card, by what, and in which order. */
final class SearchTest {
    private static Search words(String typed) {
        return Search.of(Keywords.of(typed), Search.Traits.NONE);
    }

    private static Search traits(
            Optional<String> country, Optional<String> language, Optional<Level> level) {
        return Search.of(
                List.of(),
                new Search.Traits(
                        Optional.empty(),
                        country,
                        language,
                        level,
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    private static Search about(String subject, String topic) {
        return Search.of(
                List.of(),
                new Search.Traits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Keywords.of(subject),
                        Keywords.of(topic),
                        Optional.empty()));
    }

    private static boolean finds(Search search, ACard card) {
        boolean isFound = search.look(card.card()).isPresent();
        String key = Part.key(card.card());
        assertTrue(
                !isFound || search.terms().stream().allMatch(key::contains),
                "found, and would not be fetched");
        return isFound;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    anna,             NAME
                    NOWÁK anna,       NAME
                    quim,             SUBJECTS
                    fisica mas,       SUBJECTS
                    secondary,        LEVELS
                    Secundaria,       LEVELS
                    secun,            LEVELS
                    inglés,           LANGUAGES
                    polish,           LANGUAGES
                    lodz,             PLACE
                    polonia,          PLACE
                    szkola 5,         PLACE
                    """)
    void wordsStandInOneOfTheParts(String typed, Part part) {
        assertEquals(
                Optional.of(Set.of(part)), words(typed).look(aCard().card()).map(Hit::matched));
        assertTrue(finds(words(typed), aCard()));
    }

    @Test
    void allWordsHaveToStand() {
        assertEquals(
                Optional.of(Set.of(Part.NAME, Part.PLACE)),
                words("łódź anna").look(aCard().card()).map(Hit::matched));
        assertEquals(false, finds(words("lodz berlin"), aCard()));
        assertEquals(false, finds(words("owak"), aCard()));
    }

    @Test
    void theNearestComesFirstThenByKindNameAndCode() {
        List<Hit> found =
                Stream.of(
                                aCard().named("Ewa").saying("El agua").card(),
                                aCard().school("Liceo").inTown("Aguas").in("IT").card(),
                                aCard().named("Óscar").teaching("Agua").card(),
                                aCard().post("Agua", "P").card(),
                                aCard().named("Zoe Agua").card(),
                                aCard().named("Ñora Agua").coded("B").card(),
                                aCard().named("Ñora Agua").coded("A").card(),
                                aCard().named("Nuria Agua").card())
                        .flatMap(card -> words("agua").look(card).stream())
                        .toList();
        assertEquals(
                List.of(
                        "Nuria Agua",
                        "Ñora Agua",
                        "Ñora Agua",
                        "Zoe Agua",
                        "Agua",
                        "Óscar",
                        "Liceo",
                        "Ewa"),
                Hit.sorted(found).stream().map(hit -> hit.card().name()).toList());
        assertEquals("A", Hit.sorted(found).get(1).card().code().text());
    }

    @Test
    void whereAWordStandsTwiceTheNearerCounts() {
        ACard card = aCard().named("Agua Limpia").teaching("Agua");
        assertEquals(
                Optional.of(Set.of(Part.NAME)), words("agua").look(card.card()).map(Hit::matched));
    }

    @Test
    void aCountryAndALanguageAreMeantExactly() {
        assertTrue(finds(traits(Optional.of("PL"), Optional.of("en"), Optional.empty()), aCard()));
        assertEquals(
                false,
                finds(traits(Optional.of("FR"), Optional.empty(), Optional.empty()), aCard()));
        assertEquals(
                false,
                finds(
                        traits(Optional.of("PL"), Optional.empty(), Optional.empty()),
                        aCard().in("DE").inTown("Pl")));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, PRIMARY, true",
        "PRIMARY, INFANT, true",
        "INFANT, PRIMARY, false",
        "SEVERAL, SECONDARY, true",
        "SEVERAL, INFANT, true",
        "SEVERAL, VOCATIONAL, false",
        "SECONDARY, SEVERAL, false"
    })
    void aSchoolOfSeveralLevelsHasEach(Level own, Level sought, boolean isFound) {
        assertEquals(
                isFound,
                finds(
                        traits(Optional.empty(), Optional.empty(), Optional.of(sought)),
                        aCard().at(own)));
    }

    @Test
    void aSubjectIsNoTopicAndTheOtherWayRound() {
        assertTrue(finds(about("quimica", ""), aCard()));
        assertEquals(false, finds(about("", "quimica"), aCard()));
        assertTrue(finds(about("", "rio"), aCard().on("Ríos")));
        assertTrue(finds(about("", "rio"), aCard().saying("De los ríos")));
        assertEquals(false, finds(about("rio", ""), aCard().on("Ríos")));
    }

    @Test
    void aTitleTellsATopicAndANameDoesNot() {
        assertTrue(finds(about("", "rio"), aCard().post("Ríos de Europa", "P")));
        assertEquals(false, finds(about("", "rio"), aCard().named("Ana Ríos")));
    }

    @ParameterizedTest
    @EnumSource
    void oneKindMayBeAskedFor(CardKind kind) {
        Search search =
                Search.of(
                        List.of(),
                        new Search.Traits(
                                Optional.of(kind),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty()));
        assertEquals(kind == CardKind.TEACHER, finds(search, aCard()));
    }

    @Test
    void whatIsAvailableIsSo() {
        Search.Traits none = Search.Traits.NONE;
        Search search =
                Search.of(
                        List.of(),
                        new Search.Traits(
                                none.kind(),
                                none.country(),
                                none.language(),
                                none.level(),
                                none.subject(),
                                none.topic(),
                                Optional.of(day("2026-11-30"))));
        assertTrue(finds(search, aCard()));
        assertEquals(false, finds(search, aCard().closed()));
        assertTrue(finds(search.whenever(), aCard().closed()));
    }

    @Test
    void somethingHasToBeAsked() {
        assertEquals(
                Flaw.SEARCH_EMPTY, assertThrows(InvalidValue.class, () -> words(" - ")).reason());
    }
}
