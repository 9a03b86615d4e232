package cfie.procedure.person;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static cfie.testkit.Given.external;
import static cfie.testkit.YearEnd.EVA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Registration;
import cfie.domain.StaffMember;
import cfie.domain.Teacher;
import cfie.domain.issued.Closing;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Selection;
import cfie.domain.programme.Award;
import cfie.domain.programme.KeptAward;
import cfie.store.Persons;
import cfie.testkit.AnOffice;
import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.Body;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person under two NIFs becomes one; what was issued is never changed by it. */
@OnBothEngines
final class MergeTest {
    private static final Nif WRONG = Given.nif(3);
    private static final Nif RIGHT = Given.NIF;

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchools() {
        office.with(aSchool(), aSchool().withCode(YearEnd.BENAVENTE).servedBy(Cfie.BENAVENTE));
    }

    private List<Refusal.Reason> refusals(Nif wrong, Nif right) {
        List<Refusal> refused = new ArrayList<>();
        office.register()
                .write(
                        done -> refused.isEmpty(),
                        () -> new Merge(office.register()).run(wrong, right, refused::add));
        return refused.stream().map(Refusal::reason).toList();
    }

    private Merge.Result merge() {
        List<Refusal> refused = new ArrayList<>();
        Merge.Result result =
                office.register()
                        .write(
                                done -> refused.isEmpty(),
                                () -> new Merge(office.register()).run(WRONG, RIGHT, refused::add));
        assertEquals(List.of(), refused);
        return result;
    }

    private Refusal.Reason stop(Nif wrong, Nif right) {
        return assertThrows(Refusal.class, () -> refusals(wrong, right)).reason();
    }

    @Test
    void worksOfBothShareOneCapAndOneCertificate() {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(aProject(), aProject().withCode("P2").carriedBy(WRONG))
                .with(
                        anEvaluation().giving("3").on(day("2026-06-01")),
                        anEvaluation().of("P2").forOnly(WRONG).giving("3").on(day("2026-06-02")));
        office.with(aLabel().in("P2").of(WRONG)).with(aCard().post("Ríos", WRONG.text()));
        office.keep(
                () -> {
                    office.register().awards().add(Given.anAward(Optional.empty(), WRONG));
                    office.register().awards().add(bare(Given.anAwardOfAna()));
                });
        Connected.link(office, "P2", Connected.aMobility("P2", WRONG));
        assertEquals(new Persons.Gone(1, 1, 1, 1, 0, 2, 0, 1, 1), merge().moved());
        List<KeptAward> awards = new ArrayList<>();
        office.register().awards().each(Selection.ALL, awards::add);
        assertEquals(List.of(new KeptAward(1, Given.anAwardOfAna())), awards);
        assertEquals(
                List.of(aLabel().in("P2").label()), office.register().qualityLabels().of(RIGHT));
        assertTrue(office.register().registrations().find(WRONG).isEmpty());
        assertEquals(1, office.certify().issued());
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=3, P2=1]"), YearEnd.issued(office));
    }

    private static Award bare(Award award) {
        return new Award(award.key(), Optional.empty(), Optional.empty());
    }

    @Test
    void registrationsAtOtherSchoolsGoOverWithTheirAnswers() {
        office.with(aTeacher(), aTeacher().withNif(WRONG).at(YearEnd.BENAVENTE))
                .with(aProject().withCode("P2").at(YearEnd.BENAVENTE).carriedBy(WRONG))
                .with(anEvaluation().of("P2").giving("2"));
        merge();
        assertEquals(1, office.certify().issued());
        assertEquals(List.of("2025/2026-benavente-0001 Ana [P2=2]"), YearEnd.issued(office));
    }

    @Test
    void ofTwoCardsThatSpeakOfOneThatOfTheRightNifStays() {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(
                        aCard().of(RIGHT.text()).teaching("Música").coded("RIGHT"),
                        aCard().of(WRONG.text()).teaching("Danza").coded("WRONG"));
        merge();
        assertEquals(
                List.of("RIGHT"),
                office.register().partnerCards().ofOurs().stream()
                        .map(one -> one.code().text())
                        .toList());
    }

    @Test
    void aMistypedNifIsCorrectedByMergingIntoTheRightOne() {
        office.with(aTeacher().withNif(WRONG)).with(aProject().carriedBy(WRONG));
        assertEquals(WRONG, merge().wrong().nif());
        assertEquals(
                "Ana",
                office.register().registrations().find(RIGHT).orElseThrow().name().givenName());
    }

    @Test
    void twoWhoWorkTogetherAreTwo() {
        office.with(aTeacher(), aTeacher().withNif(WRONG)).with(aProject().carriedBy(RIGHT, WRONG));
        assertEquals(List.of(Refusal.Reason.MERGE_PROJECT), refusals(WRONG, RIGHT));
        assertTrue(office.register().registrations().find(WRONG).isPresent());
    }

    @Test
    void whatIsCertifiedHasToBeRevokedFirst() {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(aProject().carriedBy(WRONG))
                .with(anEvaluation().giving("3"));
        office.certify();
        assertEquals(List.of(Refusal.Reason.MERGE_CERTIFIED), refusals(WRONG, RIGHT));
        office.revoke(
                new Ending("Otro NIF", "Eva", Given.TODAY),
                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1));
        merge();
        assertEquals(1, office.certify().issued());
        assertEquals(1, office.acta(Cfie.ZAMORA).lines().size());
        assertEquals(RIGHT, office.acta(Cfie.ZAMORA).lines().get(0).teacher().nif());
    }

    @Test
    void schoolsThatSaidTwoThingsOnOneDayHaveToSayOne() {
        office.with(aTeacher()).withUnanswered(aTeacher().withNif(WRONG));
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(
                                        List.of(
                                                aTeacher()
                                                        .withNif(WRONG)
                                                        .answered(
                                                                Answer.REFUSED,
                                                                aTeacher()
                                                                        .granted()
                                                                        .key()
                                                                        .decidedOn()))));
        assertEquals(List.of(Refusal.Reason.MERGE_CONSENT), refusals(WRONG, RIGHT));
    }

    @Test
    void nobodyEvaluatesTheirOwnWorkThroughAnotherNif() {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(aProject().carriedBy(WRONG))
                .with(anEvaluation().giving("3").by(RIGHT.text()));
        assertEquals(List.of(Refusal.Reason.EVALUATOR_PARTICIPATES), refusals(WRONG, RIGHT));
    }

    @Test
    void whatTheyEvaluatedBearsTheRightNif() {
        office.with(aTeacher(), aTeacher().withNif(WRONG), aTeacher().withNif(EVA))
                .with(aProject().carriedBy(EVA))
                .with(anEvaluation().giving("3").by(WRONG.text()));
        merge();
        assertEquals(1, office.register().mentions().of(RIGHT, Optional.empty()).size());
    }

    @ParameterizedTest
    @CsvSource({"2, INTEF", "1, Intef"})
    void creditsOfOneBodyThatDifferHaveToBeCorrectedFirst(String credits, String body) {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(external(RIGHT, "1", "INTEF"), external(WRONG, credits, body));
        assertEquals(List.of(Refusal.Reason.MERGE_EXTERNAL_CREDITS), refusals(WRONG, RIGHT));
    }

    @Test
    void whoeverIsATeacherUnderOneNifAloneHasToBeDecidedFirst() {
        office.with(aTeacher(), aTeacher().withNif(WRONG).as("librarian"));
        assertEquals(List.of(Refusal.Reason.MERGE_ROLES), refusals(WRONG, RIGHT));
        assertEquals(List.of(Refusal.Reason.MERGE_ROLES), refusals(RIGHT, WRONG));
    }

    @Test
    void whatBothWereAtABodyBecomesOne() {
        Teacher wrong = aTeacher().withNif(WRONG).registration().teacher();
        Teacher right = aTeacher().registration().teacher();
        office.keep(
                () -> {
                    office.register()
                            .staff()
                            .add(List.of(member(wrong, "inspector:2020-09-01::a@b.es")));
                    office.register()
                            .staff()
                            .add(List.of(member(right, "ambassador:2025-09-01:2026-08-31:")));
                });
        merge();
        assertEquals(
                List.of("dp-zamora:inspector+ambassador:2020-09-01::a@b.es"),
                office.register().staff().at(Body.parse("dp-zamora")).stream()
                        .map(StaffMember::text)
                        .toList());
    }

    private static StaffMember member(Teacher person, String cells) {
        return StaffMember.parse(person, "dp-zamora:" + cells);
    }

    @Test
    void anAddressThatOneAloneHasGoesOver() {
        office.with(aTeacher()).with(aTeacher().withNif(WRONG).withEmail("ana@example.org"));
        merge();
        List<Registration> all = new ArrayList<>();
        office.register().registrations().each(Selection.ofTeacher(RIGHT), all::add);
        assertEquals(
                List.of(Optional.of("ana@example.org")),
                all.stream().map(Registration::email).toList());
    }

    @Test
    void anIdeaThatBothHadStaysOnce() {
        office.with(aTeacher(), aTeacher().withNif(WRONG));
        office.with(aCard().post("Ríos", WRONG.text()), aCard().post("Mares", WRONG.text()));
        office.with(aCard().post("rios", RIGHT.text()));
        merge();
        List<String> names = new ArrayList<>();
        office.register()
                .partnerCards()
                .each(Selection.ofTeacher(RIGHT), one -> names.add(one.name()));
        assertEquals(Set.of("Mares", "rios"), Set.copyOf(names));
        assertEquals(2, names.size());
    }

    @Test
    void creditsOfAClosedYearStayAsTheyAre() {
        office.with(aTeacher(), aTeacher().withNif(WRONG)).with(external(WRONG, "1", "INTEF"));
        office.keep(
                () -> office.register().closings().add(new Closing(Given.YEAR, Given.TODAY, "")));
        assertEquals(List.of(Refusal.Reason.YEAR_CLOSED), refusals(WRONG, RIGHT));
    }

    @Test
    void whoTakesPartInAClosedYearStaysAsItIs() {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(aProject().carriedBy(WRONG))
                .keep(
                        () ->
                                office.register()
                                        .closings()
                                        .add(new Closing(Given.YEAR, Given.TODAY, "")));
        assertEquals(List.of(Refusal.Reason.YEAR_CLOSED), refusals(WRONG, RIGHT));
    }

    @Test
    void nobodyMergesWithThemselvesOrWithNobody() {
        office.with(aTeacher());
        assertEquals(Refusal.Reason.MERGE_SAME, stop(RIGHT, RIGHT));
        assertEquals(Refusal.Reason.PERSON_UNKNOWN, stop(WRONG, RIGHT));
    }

    private void anAnswerAboutTheWrongOne(Answer answer, String on) {
        office.withUnanswered(aTeacher().withNif(WRONG));
        answer(aTeacher().withNif(WRONG).answered(answer, day(on)));
    }

    private void answer(Consent said) {
        office.keep(() -> office.register().consents().add(List.of(said)));
    }

    @Test
    void noAnswerAboutTheWrongOneTakesTheGroundFromACertificate() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation().giving("3"));
        office.certify();
        anAnswerAboutTheWrongOne(Answer.REFUSED, "2025-11-10");
        List<Refusal> refused = new ArrayList<>();
        office.register()
                .write(
                        any -> false,
                        () -> new Merge(office.register()).run(WRONG, RIGHT, refused::add));
        assertEquals(
                List.of(Refusal.Reason.MERGE_ANSWERS),
                refused.stream().map(Refusal::reason).toList());
        assertTrue(refused.get(0).details().contains("2025/2026-zamora-0001"));
        answer(aTeacher().withNif(WRONG).answered(Answer.GRANTED, day("2025-11-11")));
        merge();
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, 2025-09-15", "GRANTED, 2025-11-10", "REFUSED, 2026-06-16"})
    void answersThatLeaveWhatIsCertifiedAsItIsGoOver(Answer answer, String on) {
        office.with(aTeacher()).with(aProject()).with(anEvaluation().giving("3"));
        office.certify();
        anAnswerAboutTheWrongOne(answer, on);
        merge();
    }

    /** Closed on 2026-06-30. */
    @ParameterizedTest
    @CsvSource({
        "REFUSED, 2025-11-10, false",
        "REFUSED, 2026-06-30, false",
        "REFUSED, 2026-07-01, true",
        "GRANTED, 2025-11-10, true"
    })
    void noAnswerAboutTheWrongOneChangesAClosedYear(Answer answer, String on, boolean isTaken) {
        office.with(aTeacher()).with(aProject());
        office.keep(
                () ->
                        office.register()
                                .closings()
                                .add(new Closing(Given.YEAR, Given.TODAY, "Olga Gil")));
        anAnswerAboutTheWrongOne(answer, on);
        assertEquals(
                isTaken ? List.of() : List.of(Refusal.Reason.YEAR_CLOSED), refusals(WRONG, RIGHT));
    }

    private static Consent said(
            Nif nif, Optional<String> by, Optional<Boolean> attached, Optional<Boolean> dataRight) {
        return new Consent(
                aTeacher().withNif(nif).granted().key(),
                Answer.GRANTED,
                by,
                Optional.empty(),
                Optional.empty(),
                new Consent.Particulars(attached, dataRight, Optional.empty()));
    }

    @Test
    void ofTwoLikeAnswersOfOneDayNothingIsLost() {
        Optional<Boolean> yes = Optional.of(true);
        Optional<Boolean> nothing = Optional.empty();
        office.withUnanswered(aTeacher(), aTeacher().withNif(WRONG));
        answer(said(RIGHT, Optional.empty(), yes, nothing));
        answer(said(WRONG, Optional.of("Luis Calvo"), nothing, yes));
        merge();
        assertEquals(
                List.of(said(RIGHT, Optional.of("Luis Calvo"), yes, yes)),
                Merge.all(office.register().consents(), RIGHT));
    }

    @Test
    void whatElseASchoolSaidOnOneDayIsNoOther() {
        Optional<Boolean> nothing = Optional.empty();
        office.withUnanswered(aTeacher(), aTeacher().withNif(WRONG));
        answer(said(RIGHT, Optional.empty(), Optional.of(true), nothing));
        answer(said(WRONG, Optional.empty(), Optional.of(false), nothing));
        assertEquals(List.of(Refusal.Reason.MERGE_CONSENT), refusals(WRONG, RIGHT));
    }
}
