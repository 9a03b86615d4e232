package cfie.store.issued;

import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.ledger.Selection;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.domain.letter.LetterState;
import cfie.testkit.AnOffice;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letter → row → letter; who changes one that somebody else changed meanwhile changes nothing. */
@OnBothEngines
final class LettersTest {
    private static final Nif ANA = new Nif("12345678Z");
    private static final Nif OTHER = new Nif("87654321X");

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aSchoolWithATeacher() {
        office.with(aSchool()).with(aTeacher());
    }

    private Letter letter(Nif nif, String edition) {
        Letter.Key key =
                new Letter.Key(
                        LetterKind.EVALUATION,
                        new Letter.About(
                                new AcademicYear(2025),
                                Cfie.ZAMORA,
                                Optional.of(new SchoolCode("49000001")),
                                Optional.of(nif),
                                Optional.of(new ProjectCode("P1"))),
                        edition);
        return new Letter(
                office.register().letters().references().apply(key),
                key,
                Optional.of("íñigo@example.org"),
                day("2026-06-30"),
                1,
                LetterState.SENDING,
                Optional.of("«Ж» 🌍"));
    }

    private boolean add(Letter letter) {
        return office.register().writeBeside(() -> office.register().letters().add(letter));
    }

    private boolean change(Letter was, Letter now) {
        return office.register().writeBeside(() -> office.register().letters().change(was, now));
    }

    private List<Letter> all() {
        List<Letter> all = new ArrayList<>();
        office.register().letters().each(Selection.ALL, all::add);
        return all;
    }

    @Test
    void itComesBackAndIsKeptOnce() {
        Letter letter = letter(ANA, "1");
        assertTrue(add(letter));
        assertFalse(add(letter.copy(2)));
        office.reopen();
        assertEquals(List.of(letter), all());
        assertEquals(
                Map.of(letter.reference(), letter),
                office.register().letters().held(List.of(letter.reference(), "x")));
        assertNotEquals(letter.reference(), letter(ANA, "2").reference());
    }

    @Test
    void onlyOneOfTwoChangesIt() {
        Letter letter = letter(ANA, "1");
        add(letter);
        Letter sent = letter.at(LetterState.SENT, Optional.empty());
        assertTrue(change(letter, sent));
        assertFalse(change(letter, letter.at(LetterState.FAILED, Optional.empty())));
        assertFalse(change(sent.copy(2), sent.copy(3)));
        assertEquals(List.of(sent), all());
    }

    @Test
    void whoeverIsMergedWasWrittenToOnce() {
        add(letter(ANA, "1"));
        add(letter(ANA, "2"));
        add(letter(OTHER, "1"));
        office.keep(() -> office.register().letters().handOver(OTHER, ANA));
        assertEquals(2, all().size());
        add(letter(OTHER, "3"));
        office.keep(() -> office.register().letters().handOver(OTHER, ANA));
        assertTrue(all().contains(letter(ANA, "3")));
        assertEquals(3, all().size());
        office.keep(() -> office.register().letters().forget(ANA));
        assertEquals(List.of(), all());
    }
}
