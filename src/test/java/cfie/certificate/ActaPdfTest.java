package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.domain.issued.Acta;
import cfie.value.Credits;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActaPdfTest {
    private final ActaPdf drawing = new ActaPdf();

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5000})
    void is_archival_and_accessible_with_so_many_lines(int lines) {
        VeraPdf.assertSound(drawing.of(Given.acta(lines)));
    }

    @Test
    void every_field_can_be_copied_out() throws IOException {
        String text = Reading.text(drawing.of(Given.acta(3)));
        Stream.of(
                        "ACTA DE CERTIFICACIÓN",
                        "CFIE de Zamora",
                        "Curso académico 2025/2026 · Versión 2",
                        "Carmen Ordóñez Larrañaga, Directora del CFIE de Zamora, hace constar",
                        "2025-49000000-01",
                        "49000000",
                        "10000000Z",
                        "Núñez de la Torre Güell, Étienne",
                        "Certificada",
                        "2025/2026-zamora-0001",
                        "Reducidos por el tope de créditos",
                        "Sin créditos: tope",
                        "No certificable",
                        "3 participaciones: 1 certificada, 1 sin créditos por el tope",
                        "Créditos propuestos: 12. Créditos concedidos: 2,5.",
                        "Zamora, 30 de junio de 2026",
                        "Página 1 de 1")
                .forEach(field -> assertTrue(text.contains(field), () -> field + " in " + text));
    }

    @Test
    void an_amended_acta_names_the_version_before() throws IOException {
        byte[] pdf = drawing.of(Given.amended(3));
        assertTrue(Reading.heard(pdf).contains("Sustituye a la versión 1, de 29 de junio de 2026"));
        VeraPdf.assertSound(pdf);
    }

    @Test
    void without_a_director_it_is_the_office_that_attests() throws IOException {
        Acta signed = Given.acta(1);
        Acta acta =
                new Acta(
                        signed.key(),
                        signed.issuedOn(),
                        Given.issuerWithoutDirector(),
                        signed.lines(),
                        Optional.empty(),
                        Optional.empty());
        String text = Reading.text(drawing.of(acta));
        assertTrue(text.contains("Director/a del CFIE de Zamora hace constar, a 30"), text);
    }

    @Test
    void an_acta_with_a_ledger_tells_its_head_in_parts() throws IOException {
        byte[] pdf = drawing.of(Given.audited(3));
        String head = "01234567-89abcdef-".repeat(3) + "01234567-89abcdef";
        assertTrue(
                Reading.heard(pdf)
                        .contains("Libro de registro, hasta esta acta (SHA-256): " + head));
        VeraPdf.assertSound(pdf);
    }

    @Test
    void every_line_is_heard_and_every_unmet_requirement_told() throws IOException {
        List<String> heard = Reading.heard(drawing.of(Given.acta(100)));
        for (int line = 0; line < 100; line++) {
            assertTrue(heard.contains("2025-4900%04d-01".formatted(line)));
        }
        String all =
                heard.stream()
                        .filter(told -> told.contains("falta el proyecto"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Requirement.values().length, all.split("; ").length, all);
    }

    @Test
    void headings_are_heard_once_and_seen_on_every_page() throws IOException {
        byte[] pdf = drawing.of(Given.acta(100));
        String text = Reading.text(pdf);
        int pages = Reading.pages(pdf);
        assertEquals(1, Reading.heard(pdf).stream().filter("Apellidos y nombre"::equals).count());
        assertEquals(pages, text.split("Apellidos y nombre", -1).length - 1);
        assertTrue(text.contains("Página %d de %d".formatted(pages, pages)));
    }

    @Test
    void the_same_record_gives_the_same_bytes() {
        Acta acta = Given.acta(50);
        assertArrayEquals(drawing.of(acta), drawing.of(acta));
    }

    @Test
    void is_no_certificate() {
        assertTrue(PdfMark.in(drawing.of(Given.acta(1))).isEmpty());
    }

    @Test
    void every_requirement_has_a_phrase_of_its_own() {
        Acta.Line line = Given.acta(3).lines().get(2);
        long phrases =
                Arrays.stream(Requirement.values())
                        .map(unmet -> Reasons.of(Given.unmet(line, unmet)).orElseThrow())
                        .distinct()
                        .count();
        assertEquals(Requirement.values().length, phrases);
    }

    @Test
    void what_came_late_is_not_said_to_be_missing() {
        Acta.Line line = Given.acta(3).lines().get(2);
        List<Requirement> documents =
                List.of(
                        Requirement.PROJECT_SUBMITTED,
                        Requirement.FOLLOW_UP_SUBMITTED,
                        Requirement.FINAL_SUBMITTED);
        Acta.Line late =
                new Acta.Line(
                        line.project(),
                        line.school(),
                        line.teacher(),
                        line.proposed(),
                        Credits.NONE,
                        Outcome.NOT_ELIGIBLE,
                        documents,
                        Optional.empty(),
                        Credits.NONE,
                        documents.subList(1, 3));
        assertEquals(
                Optional.of(
                        "Falta el proyecto; informe de seguimiento entregado fuera de plazo;"
                                + " memoria final entregada fuera de plazo"),
                Reasons.of(late));
    }

    @Test
    void what_other_bodies_certified_is_told_where_it_cut() {
        Acta.Line cut = Given.acta(3).lines().get(0);
        Acta.Line line =
                new Acta.Line(
                        cut.project(),
                        cut.school(),
                        cut.teacher(),
                        Credits.of("4"),
                        Credits.of("2.5"),
                        Outcome.CERTIFIED,
                        List.of(),
                        cut.certificate(),
                        Credits.of("1.5"),
                        List.of());
        assertEquals(
                Optional.of(
                        "Reducidos por el tope de créditos por docente y curso académico,"
                                + " contando 1,5 de otros organismos"),
                Reasons.of(line));
    }
}
