package cfie.procedure.intake;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Registration;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.domain.letter.LetterState;
import cfie.procedure.Mode;
import cfie.sheet.ConsentSheet;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.Taking;
import cfie.value.Cfie;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An answer needs what it speaks of, and a day has one answer. */
final class ConsentGateTest {
    private static final LocalDate MAY = day("2026-05-04");

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aSchoolWithATeacherAndAProject() {
        office.with(aSchool(), aSchool().withCode("49000002"))
                .withUnanswered(aTeacher())
                .withBare(aProject());
    }

    private Taking<Consent.Key, Consent> take(Mode mode, Consent... said) {
        return Taking.of(
                office, new Kinds(office.register())::consents, mode, new ConsentSheet(), said);
    }

    @Test
    void aSchoolAnswersForItsTeacherAndForItsProject() {
        var taking = take(Mode.INSERT, aTeacher().granted(), aProject().granted());
        assertEquals(new Totals(2, 2, 0, 0, 0, 0), taking.totals());
    }

    @Test
    void anAnswerForATeacherWhoIsNotRegisteredThereIsRefused() {
        assertEquals(
                List.of("teacher:REGISTRATION_UNKNOWN", "teacher:REGISTRATION_UNKNOWN"),
                take(
                                Mode.INSERT,
                                aTeacher().at("49000002").granted(),
                                aTeacher().withNif(Given.nif(1)).granted())
                        .told());
    }

    @Test
    void anAnswerForAnUnknownProjectIsRefused() {
        assertEquals(
                List.of("project:PROJECT_UNKNOWN"),
                take(Mode.INSERT, aProject().withCode("P9").granted()).told());
    }

    @Test
    void anAnswerOfAnotherSchoolForAProjectIsRefused() {
        assertEquals(
                List.of("school:SCHOOL_OF_PROJECT"),
                take(Mode.INSERT, aProject().at("49000002").granted()).told());
    }

    @Test
    void anAnswerNamesALetterThatAskedThatSchoolAboutThat() {
        String asked = wrote(LetterKind.REGISTRATION_REQUEST, Optional.of(Given.NIF));
        String told = wrote(LetterKind.EVALUATION, Optional.of(Given.NIF));
        String other = wrote(LetterKind.REGISTRATION_REQUEST, Optional.of(Given.nif(1)));
        String project = wrote(LetterKind.REMINDER, Optional.empty());
        assertEquals(
                List.of("letter:LETTER_OF_ANOTHER"),
                take(Mode.INSERT, aTeacher().granted().to(told)).told());
        assertEquals(
                List.of("letter:LETTER_OF_ANOTHER"),
                take(Mode.INSERT, aTeacher().granted().to(other)).told());
        assertEquals(
                List.of("letter:LETTER_UNKNOWN"),
                take(Mode.INSERT, aTeacher().granted().to("AAAAA-AAAAA-AAAAA")).told());
        assertEquals(
                new Totals(2, 2, 0, 0, 0, 0),
                take(Mode.INSERT, aTeacher().granted().to(asked), aProject().granted().to(project))
                        .totals());
        assertEquals(
                Map.of(
                        asked, aTeacher().granted().key().decidedOn(),
                        project, aProject().granted().key().decidedOn()),
                office.register().letters().answered());
    }

    /** A letter to the school, about the teacher, or without one about the project. */
    private String wrote(LetterKind kind, Optional<Nif> teacher) {
        Letter.About about =
                new Letter.About(
                        Given.YEAR,
                        Cfie.ZAMORA,
                        Optional.of(Given.SCHOOL),
                        teacher,
                        teacher.isPresent() ? Optional.empty() : Optional.of(aProject().code()));
        Letter.Key key = new Letter.Key(kind, about, "");
        String reference = office.register().letters().references().apply(key);
        office.keep(
                () ->
                        office.register()
                                .letters()
                                .add(
                                        new Letter(
                                                reference,
                                                key,
                                                Optional.empty(),
                                                MAY,
                                                1,
                                                LetterState.SENT,
                                                Optional.empty())));
        return reference;
    }

    @Test
    void twoDifferentAnswersOfOneDateAreRefused() {
        take(Mode.INSERT, aTeacher().answered(Answer.GRANTED, MAY));
        assertEquals(
                List.of("decision:ALREADY_DIFFERENT", "reason:ALREADY_DIFFERENT"),
                take(Mode.INSERT, aTeacher().answered(Answer.REFUSED, MAY)).told());
    }

    @Test
    void twoDifferentAnswersOfOneDateInOneFileAreRefused() {
        assertEquals(
                List.of(":KEY_REPEATED"),
                take(
                                Mode.INSERT,
                                aProject().answered(Answer.GRANTED, MAY),
                                aProject().answered(Answer.REFUSED, MAY))
                        .told());
    }

    @Test
    void theSameAnswerOfOneDateIsUnchanged() {
        take(Mode.INSERT, aProject().answered(Answer.GRANTED, MAY));
        assertEquals(
                new Totals(1, 0, 0, 1, 0, 0),
                take(Mode.INSERT, aProject().answered(Answer.GRANTED, MAY)).totals());
    }

    @Test
    void answersOfDifferentDatesAreAHistoryWhoseLastCounts() {
        take(
                Mode.INSERT,
                aTeacher().answered(Answer.REFUSED, MAY),
                aTeacher().answered(Answer.GRANTED, MAY.plusDays(1)),
                aTeacher().answered(Answer.GRANTED, MAY.minusDays(1)));
        Consent last =
                office.register()
                        .consents()
                        .lastOfTeachers(List.of(Given.NIF))
                        .get(new Registration.Key(Given.NIF, Given.SCHOOL));
        assertEquals(aTeacher().answered(Answer.GRANTED, MAY.plusDays(1)), last);
    }

    @Test
    void whoIsNoTeacherMayBeOfAnotherSchool() {
        Consent.Particulars elsewhere =
                new Consent.Particulars(Optional.of(false), Optional.empty(), Optional.empty());
        office.withUnanswered(
                aTeacher().withNif(Given.nif(8)), aTeacher().withNif(Given.nif(9)).as("advisor"));
        assertEquals(
                List.of("attached:ANSWERS_CONTRADICT"),
                said(particular(aTeacher().withNif(Given.nif(8)).granted(), elsewhere)));
        assertEquals(
                List.of(), said(particular(aTeacher().withNif(Given.nif(9)).granted(), elsewhere)));
    }

    private List<String> said(Consent consent) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::consents,
                        Mode.INSERT,
                        new ConsentSheet(),
                        consent)
                .told();
    }

    private static Consent particular(Consent bare, Consent.Particulars particulars) {
        return new Consent(
                bare.key(),
                bare.answer(),
                bare.signedBy(),
                bare.post(),
                bare.reason(),
                particulars);
    }
}
