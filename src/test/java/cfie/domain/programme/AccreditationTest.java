package cfie.domain.programme;

import static cfie.testkit.AnAccreditation.KEY;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.AnAccreditation;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An application and its documents, and what cannot be true of one. */
final class AccreditationTest {
    private static final Document SAFETY = new Document("plan digital, 2ª.pdf", "ab".repeat(32));
    private static final Document OTHER = new Document("otro.pdf", "cd".repeat(32));

    @Test
    void documentsAreReadAsTheyAreWritten() {
        Papers some = new Papers(Map.of(Paper.INCLUSION, OTHER, Paper.POLICY, SAFETY));
        assertEquals(some, Papers.parse(some.text()));
        assertEquals(
                "policy %s %s/inclusion %s %s"
                        .formatted(SAFETY.sha256(), SAFETY.name(), OTHER.sha256(), OTHER.name()),
                some.text());
        assertEquals("", Papers.NONE.text());
    }

    @Test
    void whatIsNotThereYetIsToldInOrder() {
        assertEquals(List.of(Paper.values()), Papers.NONE.lacking());
        Papers all = AnAccreditation.ALL_PAPERS;
        assertEquals(List.of(), all.lacking());
        for (Paper paper : Paper.values()) {
            assertEquals(List.of(paper), AnAccreditation.papersBut(paper).lacking());
        }
    }

    @Test
    void moreDocumentsJoinThoseThatAreThere() {
        Papers policy = new Papers(Map.of(Paper.POLICY, SAFETY));
        Papers said = new Papers(Map.of(Paper.POLICY, OTHER, Paper.MODEL, OTHER));
        assertEquals(said, said.or(policy));
        assertEquals(new Papers(Map.of(Paper.POLICY, SAFETY, Paper.MODEL, OTHER)), policy.or(said));
    }

    @Test
    void itIsSubmittedWholeAndDecidedAfterThat() {
        Accreditation opened =
                Accreditation.opened(
                        KEY, day("2026-01-20"), false, AnAccreditation.papersBut(Paper.MODEL));
        assertEquals(
                Flaw.APPLICATION_INCOMPLETE,
                assertThrows(InvalidValue.class, () -> opened.submitted(day("2026-02-01")))
                        .reason());
        Accreditation.Verdict no =
                new Accreditation.Verdict(
                        day("2026-04-20"),
                        Optional.empty(),
                        Optional.of("Falta"),
                        Optional.empty(),
                        List.of());
        assertThrows(InvalidValue.class, () -> opened.decided(no));
        Accreditation submitted = new AnAccreditation().accreditation();
        assertEquals(Accreditation.Stage.OPEN, opened.stage());
        assertEquals(Accreditation.Stage.SUBMITTED, submitted.stage());
        assertEquals(Accreditation.Stage.REFUSED, submitted.decided(no).stage());
        assertEquals(Optional.empty(), submitted.decided(no).until());
        assertEquals(
                Accreditation.Stage.AWARDED,
                new AnAccreditation().awarded("2026-04-20").accreditation().stage());
    }
}
