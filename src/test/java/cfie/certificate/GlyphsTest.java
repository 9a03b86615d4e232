package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.issued.Certificate;
import cfie.value.PersonName;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GlyphsTest {
    @Test
    void checks_every_text_of_a_certificate() {
        assertDoesNotThrow(() -> Glyphs.check(Given.certificate(14)));
        assertDoesNotThrow(() -> Glyphs.check(Given.acta(30)));
        PersonName foreign = new PersonName("花子", "山田", Optional.empty());
        List.of(Given.titled("漢"), Given.certificate(Given.teacher(foreign), 1))
                .forEach(GlyphsTest::assertRefused);
    }

    private static void assertRefused(Certificate certificate) {
        Refusal refusal = assertThrows(Refusal.class, () -> Glyphs.check(certificate));
        assertEquals(Refusal.Reason.GLYPH_MISSING, refusal.reason());
    }
}
