package cfie.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PdfMarkTest {
    private static final String MARK =
            "<dc:identifier>cfie:2025/2026-zamora-0001:QV288-SSVY5-80ZYW-3GF9Z</dc:identifier>";
    private static final PdfMark FOUND = new PdfMark(Given.certificate(1).number(), Given.CODE);

    @Test
    void is_found_in_a_certificate() {
        Certificate certificate = Given.certificate(3);
        assertEquals(Optional.of(FOUND), PdfMark.in(new CertificatePdf().of(certificate)));
    }

    @Test
    void is_found_amid_garbage() {
        assertEquals(Optional.of(FOUND), in("\0\u00ff<dc:identifier>cfie:" + MARK + "\u00fe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<dc:identifier>cfie:",
                "<dc:identifier>cfie:2025/2026-zamora-0001",
                "<dc:identifier>cfie:2025/2026-nowhere-0001:QV288-SSVY5-80ZYW-3GF9Z<",
                "<dc:identifier>cfie:2025/2031-zamora-0001:QV288-SSVY5-80ZYW-3GF9Z<",
                "<dc:identifier>cfie:2025/2026-zamora-0001:QV288-SSVY5-80ZYW-3GF9U<",
                "<dc:identifier>cfie:////////-zamora-0001:-----------------------<"
            })
    void is_absent_from(String altered) {
        assertEquals(Optional.empty(), in(altered));
    }

    @Test
    void is_looked_for_in_every_cut_of_a_certificate_without_harm() {
        byte[] pdf = MARK.getBytes(ISO_8859_1);
        for (int length = 0; length < pdf.length - 16; length++) {
            assertEquals(Optional.empty(), PdfMark.in(Arrays.copyOf(pdf, length)));
        }
    }

    @Test
    void a_number_is_found_whichever_byte_is_spoiled() {
        byte[] pdf = new CertificatePdf().of(Given.certificate(1));
        for (int at = 0; at < pdf.length; at++) {
            pdf[at] ^= 1;
            assertTrue(PdfMark.numberIn(pdf).isPresent(), "byte " + at);
            pdf[at] ^= 1;
        }
    }

    @Test
    void takes_linear_time_over_hostile_files() {
        byte[] noise = new byte[10_000_000];
        new Random(1).nextBytes(noise);
        assertTimeout(ofSeconds(5), () -> PdfMark.in(noise));
        assertTimeout(ofSeconds(10), () -> in("<dc:identifier>cfie:".repeat(500_000)));
    }

    private static Optional<PdfMark> in(String file) {
        return PdfMark.in(file.getBytes(ISO_8859_1));
    }
}
