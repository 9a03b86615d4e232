package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.Given;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three answers of a school about a registration go together, or contradict each other. */
final class ConsentTest {
    private static Consent with(Consent bare, String attached, String dataRight) {
        return new Consent(
                bare.key(),
                bare.answer(),
                bare.signedBy(),
                bare.post(),
                bare.reason(),
                new Consent.Particulars(said(attached), said(dataRight), Optional.empty()));
    }

    private static Optional<Boolean> said(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(word.equals("yes"));
    }

    private static Flaw flaw(Consent bare, String attached, String dataRight) {
        return assertThrows(InvalidValue.class, () -> with(bare, attached, dataRight)).reason();
    }

    @ParameterizedTest
    @CsvSource({"-, no", "no, no", "yes, no"})
    void aSchoolToWhichTheDataAreWrongDoesNotConsent(String attached, String dataRight) {
        assertEquals(Flaw.ANSWERS_CONTRADICT, flaw(aTeacher().granted(), attached, dataRight));
        with(aTeacher().answered(Answer.REFUSED, Given.TODAY), attached, dataRight);
    }

    @ParameterizedTest
    @CsvSource({"-, -", "yes, -", "-, yes", "yes, yes"})
    void whatIsNotSaidSpeaksAgainstNothing(String attached, String dataRight) {
        with(aTeacher().granted(), attached, dataRight);
        with(aTeacher().answered(Answer.REFUSED, Given.TODAY), attached, dataRight);
    }

    @Test
    void aProjectIsNobodysRegistration() {
        assertEquals(Flaw.ANSWERS_OF_TEACHER, flaw(aProject().granted(), "yes", "-"));
        assertEquals(Flaw.ANSWERS_OF_TEACHER, flaw(aProject().granted(), "-", "yes"));
    }

    /** In the days of a project of that year. */
    @ParameterizedTest
    @CsvSource({
        "teacher, no, true",
        "teacher+ambassador, no, true",
        "teacher, yes, false",
        "teacher, -, false",
        "inspector, no, false",
        "inspector|2020-01-01:teacher, no, true",
        "inspector|2025-10-01:teacher, no, true",
        "inspector|2025-10-02:teacher, no, false",
        "teacher|2020-01-01:advisor, no, false",
        "teacher|2026-06-15:advisor, no, false",
        "teacher|2026-06-16:advisor, no, true"
    })
    void onlyOfATeacherItContradictsThatTheyAreOfAnotherSchool(
            String roles, String attached, boolean contradicts) {
        Consent said = with(aTeacher().granted(), attached, "yes");
        Days days = aProject().project().activity().days();
        assertEquals(contradicts, said.contradicts(Roles.parse(roles), days));
        assertEquals(!contradicts, said.lets(Roles.parse(roles), days));
        assertEquals(attached.equals("no"), said.mayTakeAway());
        Consent refused = with(aTeacher().answered(Answer.REFUSED, Given.TODAY), attached, "yes");
        assertEquals(false, refused.contradicts(Roles.parse(roles), days));
        assertEquals(false, refused.lets(Roles.parse(roles), days));
        assertEquals(true, refused.mayTakeAway());
    }

    /** Of a project until 2026-06-15; a refusal that says nothing of it is one (reading 9). */
    @ParameterizedTest
    @CsvSource({"2026-06-15, no, false", "2026-06-16, no, true", "2026-06-16, -, false"})
    void whoIsSaidToHaveLeftLosesNothingOfWhatIsOver(String on, String attached, boolean isMet) {
        Consent left = with(aTeacher().answered(Answer.REFUSED, Given.day(on)), attached, "-");
        Participation given = aParticipation().participation();
        assertEquals(isMet, given.registered(List.of(left), Days.LATEST).isConsented());
    }

    private static Consent signed(String by, String post, String reason) {
        return new Consent(
                aTeacher().granted().key(),
                Answer.REFUSED,
                Optional.ofNullable(by),
                Optional.ofNullable(post),
                Optional.ofNullable(reason),
                Consent.Particulars.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Luis, Director, Otro, , , , true",
        ", , , Luis, Director, Otro, true",
        "Luis, , , Luis, , Otro, true",
        "Luis, Director, , Eva, Jefa, , false",
        "Luis, , , , Jefa, , false",
        "Luis, , Otro, Luis, , Aquel, false"
    })
    void ofTwoAnswersNobodySignsWhatAnotherSaid(
            String by,
            String post,
            String why,
            String by2,
            String post2,
            String why2,
            boolean like) {
        Consent one = signed(by, post, why);
        Consent other = signed(by2, post2, why2);
        assertEquals(like, one.agreesWith(other));
        assertEquals(like, other.agreesWith(one));
        if (like) {
            assertEquals(one.or(other), other.or(one));
        }
    }
}
