package cfie.procedure.person;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static cfie.testkit.YearEnd.EVA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Registration;
import cfie.domain.StaffMember;
import cfie.domain.Teacher;
import cfie.domain.ledger.Selection;
import cfie.domain.programme.Award;
import cfie.domain.programme.KeptAward;
import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One person under two NIFs becomes one, with all that was said of either. */
@OnBothEngines
final class MergeTest extends TwoNifs {
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
        assertEquals(List.of(1, 1, 1, 1, 0, 2, 0, 1, 1), List.copyOf(merge().moved().values()));
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
    void whatTheyEvaluatedBearsTheRightNif() {
        office.with(aTeacher(), aTeacher().withNif(WRONG), aTeacher().withNif(EVA))
                .with(aProject().carriedBy(EVA))
                .with(anEvaluation().giving("3").by(WRONG.text()));
        merge();
        assertEquals(1, office.register().mentions().of(RIGHT).size());
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
}
