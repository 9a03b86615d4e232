package cfie.domain.partner;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.ACard;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a card has to say of whom it speaks, what tells cards apart, and when one is available. */
final class PartnerCardTest {
    private static Flaw flaw(ACard card) {
        return assertThrows(InvalidValue.class, card::card).reason();
    }

    private static Flaw flaw(
            CardKind kind, Optional<String> organisation, Optional<Author> author) {
        Identity.Place somewhere = new Identity.Place(List.of("PL"), Optional.empty());
        return assertThrows(
                        InvalidValue.class,
                        () -> new Identity(kind, "A", organisation, somewhere, author))
                .reason();
    }

    @Test
    void whoIsSomewhereIsInOneCountry() {
        assertEquals(Flaw.CARD_COUNTRY, flaw(aCard().in()));
        assertEquals(Flaw.CARD_COUNTRY, flaw(aCard().school("Liceo").in("IT", "FR")));
        assertEquals(
                2,
                aCard().post("Ríos", "P")
                        .in("IT", "FR")
                        .card()
                        .identity()
                        .place()
                        .countries()
                        .size());
    }

    @Test
    void eachKindSaysWhatBelongsToIt() {
        assertEquals(
                Flaw.POST_WITHOUT_AUTHOR, flaw(CardKind.POST, Optional.empty(), Optional.empty()));
        assertEquals(
                Flaw.CARD_WITH_AUTHOR,
                flaw(CardKind.TEACHER, Optional.empty(), Optional.of(Author.parse("P"))));
        assertEquals(
                Flaw.CARD_ORGANISATION,
                flaw(CardKind.SCHOOL, Optional.of("Liceo"), Optional.empty()));
        PartnerCard school = aCard().school("Agua").card();
        Identity group =
                new Identity(
                        CardKind.GROUP,
                        "Agua",
                        Optional.empty(),
                        school.identity().place(),
                        Optional.empty());
        assertEquals(
                Flaw.GROUP_WITHOUT_WEB,
                assertThrows(
                                InvalidValue.class,
                                () ->
                                        new PartnerCard(
                                                school.code(),
                                                group,
                                                school.profile(),
                                                school.contact(),
                                                school.offer(),
                                                school.addedOn()))
                        .reason());
    }

    @Test
    void aCardOfOursSpeaksOfATeacherOrASchoolHere() {
        assertTrue(aCard().of("12345678Z").card().identity().isOfOurs());
        assertTrue(aCard().school("Duero").of("49000001").card().identity().isOfOurs());
        assertFalse(aCard().post("Ríos", "12345678Z").card().identity().isOfOurs());
        assertFalse(aCard().card().identity().isOfOurs());
        assertEquals(Flaw.CARD_WITH_AUTHOR, flaw(aCard().of("49000001")));
        assertEquals(Flaw.CARD_WITH_AUTHOR, flaw(aCard().school("Duero").of("12345678Z")));
        assertEquals(Flaw.CARD_WITH_AUTHOR, flaw(aCard().of("12345678Z").in("PL")));
        UnaryOperator<String> same = text -> text;
        assertEquals(
                aCard().of("12345678Z").card().identity().code(same),
                aCard().of("12345678Z").named("Otra").card().identity().code(same));
    }

    @Test
    void theBookKeepsNoProjects() {
        assertEquals(CardKind.POST, CardKind.kept("post"));
        assertEquals(
                Flaw.CARD_OF_PROJECT,
                assertThrows(InvalidValue.class, () -> CardKind.kept("project")).reason());
    }

    @Test
    void whatIsSpeltAlikeHasOneCode() {
        assertEquals(aCard().card().code(), aCard().named("ANNA  nowák").card().code());
        assertNotEquals(aCard().card().code(), aCard().in("DE").card().code());
        assertEquals(aCard().card().code(), aCard().inTown("Kraków").card().code());
        assertNotEquals(
                aCard().school("Liceo").inTown("Roma").card().code(),
                aCard().school("Liceo").inTown("Bari").card().code());
    }

    /** A NIF that is masked could else be found by trying. */
    @Test
    void ideasOfOneTitleAreTwoWhereTwoHadThem() {
        assertNotEquals(
                aCard().post("Ríos", "12345678Z").card().code(),
                aCard().post("Ríos", "87654321X").card().code());
    }

    @ParameterizedTest
    @CsvSource({"12345678z, true, false", "49000001, false, true", "lyon-1, false, false"})
    void anAuthorIsOneOfThree(String typed, boolean isTeacher, boolean isSchool) {
        Author author = Author.parse(typed);
        assertEquals(isTeacher, author.teacher().isPresent());
        assertEquals(isSchool, author.school().isPresent());
        assertEquals(!isTeacher && !isSchool, author.partner().isPresent());
        assertEquals(typed.toUpperCase(java.util.Locale.ROOT), author.toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, false", "2026-09-01, true", "2027-06-30, true", "2027-07-01, false"})
    void anOfferStandsInItsDays(String day, boolean stands) {
        ACard card = aCard().between("2026-09-01", "2027-06-30");
        assertEquals(stands, card.card().offer().isForUs(day(day)));
        assertEquals(stands, card.seeking("FR", "ES").card().offer().isForUs(day(day)));
    }

    @Test
    void whatIsClosedOrSeeksOthersIsNotForUs() {
        assertEquals(false, aCard().closed().card().offer().isForUs(day("2026-11-30")));
        assertEquals(false, aCard().seeking("FR").card().offer().isForUs(day("2026-11-30")));
        assertEquals(
                true,
                aCard().closed().card().in(CardState.OPEN).offer().isForUs(day("2026-11-30")));
    }

    @Test
    void anOfferDoesNotEndBeforeItBegins() {
        assertEquals(Flaw.ENDS_BEFORE_START, flaw(aCard().between("2026-09-02", "2026-09-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "eng", "", "inglés"})
    void aLanguageIsOneThatThereIs(String typed) {
        assertEquals(
                Flaw.LANGUAGE,
                assertThrows(InvalidValue.class, () -> Profile.language(typed)).reason());
        assertEquals("en", Profile.language(" EN"));
    }

    @Test
    void notToKnowALevelIsNone() {
        assertEquals(
                Flaw.CHOICE,
                assertThrows(InvalidValue.class, () -> Profile.level("unknown")).reason());
    }

    @Test
    void subjectsFitIntoTheirColumn() {
        assertEquals(Flaw.TEXT_TOO_LONG, flaw(aCard().teaching("a".repeat(600), "b".repeat(400))));
        assertEquals(
                1,
                aCard().teaching("a".repeat(600), "a".repeat(600))
                        .card()
                        .profile()
                        .subjects()
                        .size());
    }
}
