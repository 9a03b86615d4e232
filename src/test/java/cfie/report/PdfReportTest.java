package cfie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.certificate.VeraPdf;
import cfie.domain.figures.Funnel;
import cfie.domain.figures.Grouping;
import cfie.domain.figures.Measure;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.Tally;
import cfie.domain.figures.YearFigures;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PdfReportTest {
    private static final AcademicYear YEAR = new AcademicYear(2025);
    private static final List<String> COUNTRIES =
            List.of(
                    "AL", "AT", "BA", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
                    "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MK", "MT", "NL",
                    "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "TR", "AM", "AZ", "GE", "JO",
                    "LB", "MD", "TN", "UA");

    /** Of as many years, each group with that many participations. */
    private static YearFigures figures(int years, int each) {
        Map<Grouping, Tallies> groups = new EnumMap<>(Grouping.class);
        groups.put(Grouping.CFIE, tallies(slugs(), each));
        groups.put(Grouping.PROVINCE, tallies(List.of("Zamora", "León"), each));
        groups.put(Grouping.LEVEL, tallies(List.of("primary", "unknown"), each));
        groups.put(Grouping.COUNTRY, tallies(COUNTRIES, each));
        SortedMap<AcademicYear, Tally> byYear = new TreeMap<>();
        for (int back = 0; back < years; back++) {
            byYear.put(new AcademicYear(2025 - back), groups.get(Grouping.CFIE).total());
        }
        return new YearFigures(
                new YearFigures.Scope(YEAR, Optional.empty(), LocalDate.of(2026, 6, 30)),
                byYear,
                groups,
                new Funnel());
    }

    private static List<String> slugs() {
        return List.of(Cfie.values()).stream().map(Cfie::slug).toList();
    }

    private static Tallies tallies(List<String> groups, int each) {
        Tallies tallies = new Tallies();
        Tallies.Count teachers = tallies.of(Measure.TEACHERS);
        for (int row = 0; row < each; row++) {
            for (String group : groups) {
                Map<Measure, BigDecimal> more =
                        Map.of(
                                Measure.PARTICIPATIONS, BigDecimal.ONE,
                                Measure.PROJECTS, BigDecimal.ONE,
                                Measure.CREDITS, new BigDecimal("2.5"));
                teachers.add(row, Set.of(group), more);
            }
        }
        return tallies;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 90})
    void is_archival_and_accessible_with_so_much_in_it(int each) {
        VeraPdf.assertSound(PdfReport.of(figures(Math.min(each + 1, 5), each)));
    }

    @Test
    void every_number_of_the_tables_can_be_copied_out() throws IOException {
        String text = Paper.text(PdfReport.of(figures(3, 90)));
        for (String told :
                List.of(
                        "El reconocimiento eTwinning, en cifras",
                        "Curso académico 2025/2026",
                        "Datos del registro a 30 de junio de 2026",
                        "1.170",
                        "2.925",
                        "Miranda de Ebro",
                        "Macedonia del Norte",
                        "Sin clasificar",
                        "2023/2024")) {
            assertTrue(text.contains(told), () -> told + " in " + text);
        }
    }

    @Test
    void what_is_not_there_is_said_in_words_and_takes_no_page() throws IOException {
        String alone = Paper.text(PdfReport.of(figures(1, 1)));
        assertTrue(alone.contains("Es el primer curso que consta en el registro"), alone);
        assertTrue(alone.contains("No constan sellos de calidad ni acciones Erasmus+"), alone);
        assertFalse(alone.contains("Curso a curso"), alone);
        assertTrue(Paper.text(PdfReport.of(figures(2, 1))).contains("Curso a curso"));
    }

    @Test
    void short_chapters_share_a_page() throws IOException {
        String text = Paper.text(PdfReport.of(figures(2, 1)));
        int level = text.indexOf("Por nivel educativo");
        int years = text.indexOf("Curso a curso");
        assertTrue(level > 0 && level < years, text);
        assertFalse(text.substring(level, years).contains("Página "), text);
    }

    @Test
    void its_pages_say_which_they_are_of_how_many() throws IOException {
        String text = Paper.text(PdfReport.of(figures(3, 90)));
        int pages = text.split("Página ", -1).length - 1;
        for (int page = 1; page <= pages; page++) {
            assertTrue(text.contains("Página %d de %d".formatted(page, pages)), text);
        }
        assertEquals(9, pages);
    }
}
