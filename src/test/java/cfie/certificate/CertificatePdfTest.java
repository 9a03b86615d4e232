package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Issuer;
import cfie.value.Cfie;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a certificate says, to whoever reads, hears or copies it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertificatePdfTest {
    private static final int SCREEN = 96;
    private final CertificatePdf drawing = new CertificatePdf();

    @Test
    void every_field_can_be_copied_out() throws IOException {
        String text = Reading.text(drawing.of(Given.certificate(2)));
        Stream.of(
                        "CFIE de Zamora",
                        "Curso académico 2025/2026",
                        "Carmen Ordóñez Larrañaga, directora del CFIE de Zamora,",
                        "CERTIFICA:",
                        "Étienne Núñez de la Torre Güell",
                        "con NIF 12345678Z, ha participado",
                        "«Voces del Duero: un atlas sonoro",
                        "«Mathématiques en jeu»",
                        "IES Río Ejemplo, Zamora (código 49000001)",
                        "Nuevo, en red",
                        "Anexado, en red",
                        "Curso académico",
                        "Trimestre",
                        "Del 1 de octubre de 2025",
                        "al 15 de junio de 2026",
                        "2,5",
                        "0,5",
                        "Total 3 30",
                        "2025/2026-zamora-0001",
                        "QV288-SSVY5-80ZYW-3GF9Z",
                        "Zamora, 30 de junio de 2026",
                        "Procedimiento «Participación en el programa eTwinning")
                .forEach(field -> assertTrue(text.contains(field), () -> field + " in " + text));
    }

    @Test
    void it_says_in_whose_place_it_stands() throws IOException {
        List<String> heard = Reading.heard(drawing.of(Given.replacing(Given.certificate(1))));
        assertTrue(
                heard.contains("Sustituye al certificado 2025/2026-ciudad-rodrigo-12345"),
                heard::toString);
    }

    @Test
    void a_screen_reader_hears_long_texts_whole_and_unglued() throws IOException {
        Certificate certificate = Given.extreme(3);
        List<String> heard = Reading.heard(drawing.of(certificate));
        Certificate.Item item = certificate.items().get(2);
        assertTrue(heard.contains(certificate.teacher().name().full()));
        assertTrue(heard.contains("«" + item.activity().title() + "»"));
        assertTrue(heard.contains(certificate.issuer().legalBasis()));
        assertTrue(heard.contains(Wording.school(item.school())));
    }

    @Test
    void a_word_longer_than_a_line_is_heard_whole() throws IOException {
        Certificate certificate = Given.unbreakable();
        List<String> heard = Reading.heard(drawing.of(certificate));
        assertTrue(heard.contains("«" + certificate.items().get(0).activity().title() + "»"));
    }

    @Test
    void a_telephone_reads_where_to_verify() throws Exception {
        Certificate certificate = Given.certificate(3);
        assertEquals(certificate.verification(), Reading.scanned(drawing.of(certificate), SCREEN));
        Certificate extreme = Given.extreme(1);
        assertEquals(extreme.verification(), Reading.scanned(drawing.of(extreme), SCREEN));
    }

    @Test
    void without_an_address_the_code_holds_number_and_code() throws Exception {
        assertEquals(
                "cfie:2025/2026-zamora-0001:QV288-SSVY5-80ZYW-3GF9Z",
                Reading.scanned(drawing.of(Kinds.withoutDirector()), SCREEN));
    }

    @Test
    void without_a_director_the_post_signs_alone() throws IOException {
        String text = Reading.text(drawing.of(Kinds.withoutDirector()));
        assertTrue(text.contains("Director/a del CFIE de Zamora"), text);
        assertFalse(text.contains("," + " director"), text);
    }

    @Test
    void several_pages_are_numbered_and_name_the_certificate() throws IOException {
        byte[] pdf = drawing.of(Given.certificate(14));
        String text = Reading.text(pdf);
        assertEquals(3, Reading.pages(pdf));
        assertTrue(text.contains("Página 3 de 3"), text);
        assertTrue(
                text.contains(
                        "Certificado 2025/2026-zamora-0001 · Étienne Núñez de la Torre Güell"
                                + " · NIF 12345678Z"),
                text);
    }

    @Test
    void the_address_is_pressed_to_open_it() throws IOException {
        Certificate certificate = Given.certificate(1);
        assertEquals(List.of(certificate.verification()), Reading.links(drawing.of(certificate)));
        assertEquals(List.of(), Reading.links(drawing.of(Kinds.withoutDirector())));
    }

    @Test
    void a_post_that_names_its_centre_is_not_told_it_again() {
        Issuer issuer =
                new Issuer(
                        Optional.empty(),
                        "Director del CFIE de Zamora",
                        "Zamora",
                        Given.LEGAL,
                        Optional.empty(),
                        Insignia.NONE);
        assertEquals("Director del CFIE de Zamora", Wording.post(issuer, Cfie.ZAMORA));
    }

    @Test
    void a_centre_is_called_as_it_was_on_the_day_of_issue() throws IOException {
        Issuer own = Given.issuerWithoutDirector();
        Issuer renamed =
                new Issuer(
                        own.director(),
                        own.post(),
                        own.place(),
                        own.legalBasis(),
                        own.verificationAddress(),
                        own.insignia(),
                        Optional.of("CFIE de Zamora y Toro"));
        Certificate certificate =
                Given.certificate(
                        Given.teacher(Given.ETIENNE),
                        renamed,
                        List.of(Given.item("Ríos", Given.school(Optional.empty()), 0)));
        String text = Reading.text(drawing.of(certificate));
        assertTrue(text.contains("CFIE de Zamora y Toro"), text);
        assertFalse(text.replace("CFIE de Zamora y Toro", "").contains("CFIE de Zamora"), text);
        assertEquals("Director/a del CFIE de Zamora y Toro", Wording.post(renamed, Cfie.ZAMORA));
    }
}
