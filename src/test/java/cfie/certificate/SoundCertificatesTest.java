package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.certificate.Reading.Piece;
import cfie.domain.issued.Certificate;
import cfie.pdf.Page;
import cfie.pdf.Signable;
import cfie.value.Refusal;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates of every kind are archival and accessible, and nothing on them overlaps. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SoundCertificatesTest {
    private static final Rectangle2D INSIDE_THE_FRAME =
            new Rectangle2D.Double(60, 44, Page.WIDTH - 120, Page.HEIGHT - 88);
    private final CertificatePdf drawing = new CertificatePdf();

    @ParameterizedTest
    @MethodSource("cfie.certificate.Kinds#all")
    void is_archival_and_accessible(Certificate certificate) {
        VeraPdf.assertSound(drawing.of(certificate));
    }

    @Test
    void is_archival_and_accessible_with_its_credential() {
        VeraPdf.assertSoundWithAttachment(drawing.of(Given.certificate(12), Kinds.CREDENTIAL));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14})
    void is_archival_and_accessible_with_a_place_to_sign(int activities) {
        Signable signable =
                drawing.signable(Given.certificate(activities), Kinds.CREDENTIAL, Kinds.SIGNING);
        VeraPdf.assertSoundButUnsigned(signable.sign(new byte[] {0x30, 0}));
    }

    @ParameterizedTest
    @MethodSource("cfie.certificate.Kinds#all")
    void nothing_overlaps_or_leaves_the_frame(Certificate certificate) throws IOException {
        List<Piece> pieces = Reading.pieces(drawing.of(certificate));
        for (Piece one : pieces) {
            assertTrue(INSIDE_THE_FRAME.contains(one.box()), one::toString);
            for (Piece other : pieces) {
                boolean isApart = one == other || one.page() != other.page();
                assertTrue(
                        isApart || !one.box().intersects(other.box()),
                        () -> one + " over " + other);
            }
        }
    }

    @Test
    void a_picture_with_a_place_to_sign_is_archival_too() {
        Signable signable = drawing.signable(Given.pictured(1), Kinds.CREDENTIAL, Kinds.SIGNING);
        VeraPdf.assertSoundButUnsigned(signable.sign(new byte[] {0x30, 0}));
    }

    @Test
    void a_character_that_no_face_has_is_never_drawn() {
        Certificate certificate = Given.titled("Tbilisi თბილისი");
        Refusal refusal = assertThrows(Refusal.class, () -> drawing.of(certificate));
        assertEquals(Refusal.Reason.GLYPH_MISSING, refusal.reason());
        assertEquals("U+10D7 (თ)", refusal.details().get(0));
    }
}
