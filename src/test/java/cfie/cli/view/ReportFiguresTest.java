package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Requirement;
import cfie.domain.figures.Measure;
import cfie.value.Cfie;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a report counts is what stats, why and the register count. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ReportFiguresTest extends AReport {
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>");
    private static final String SCHOOL = "49999001";

    private String page(String... more) throws IOException {
        return new String(written("informe.html", more), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The rows of a chapter's table, by their names. */
    private static Map<String, List<String>> table(String page, String chapter) {
        String rest = page.substring(page.indexOf("aria-labelledby=\"" + chapter + "-tabla\""));
        String table = rest.substring(rest.indexOf("<tbody>"), rest.indexOf("</table>"));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        ROW.matcher(table.replace("\n", ""))
                .results()
                .map(
                        row ->
                                CELL.matcher(row.group(1))
                                        .results()
                                        .map(cell -> cell.group(1))
                                        .toList())
                .forEach(cells -> rows.put(cells.get(0), cells.subList(1, cells.size())));
        return rows;
    }

    /** The same as the rows of {@code stats}, by their groups, as documents print them. */
    private Map<String, List<String>> stats(String by) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        String csv = tool.run("stats", "--year", "2025", "--by", by, "--format", "csv").ending(0);
        List<String> names = Arrays.asList(csv.lines().findFirst().orElseThrow().split(","));
        csv.lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(cells -> cells[0].equals("2025/2026"))
                .forEach(
                        cells ->
                                rows.put(
                                        cells[2],
                                        Stream.of(
                                                        Measure.TEACHERS,
                                                        Measure.SCHOOLS,
                                                        Measure.PROJECTS,
                                                        Measure.PARTICIPATIONS,
                                                        Measure.PENDING,
                                                        Measure.CERTIFICATES,
                                                        Measure.CREDITS)
                                                .map(one -> cells[names.indexOf(one.key())])
                                                .map(amount -> amount.replace('.', ','))
                                                .toList()));
        return rows;
    }

    @Test
    void the_centres_and_the_sum_are_those_of_stats() throws IOException {
        Map<String, List<String>> told = table(page(), "cfie");
        Map<String, List<String>> stats = stats("cfie");
        assertEquals(stats.get("total"), told.get("Total"));
        assertEquals(Cfie.values().length + 1, told.size());
        for (Cfie cfie : Cfie.values()) {
            assertEquals(
                    stats.getOrDefault(cfie.slug(), List.of("0", "0", "0", "0", "0", "0", "0")),
                    told.get(cfie.seat()));
        }
    }

    @Test
    void the_provinces_are_those_of_stats() throws IOException {
        Map<String, List<String>> told = table(page(), "provincias");
        stats("province")
                .forEach(
                        (group, row) ->
                                assertEquals(
                                        row, told.get(group.equals("total") ? "Total" : group)));
    }

    @Test
    void levels_and_countries_have_as_many_rows_as_stats() throws IOException {
        String page = page();
        assertEquals(stats("level").size(), table(page, "niveles").size());
        assertEquals(stats("country").size(), table(page, "paises").size());
        assertEquals(stats("country").get("FR"), table(page, "paises").get("Francia"));
    }

    @Test
    void labels_and_erasmus_are_those_of_stats() throws IOException {
        assertFalse(page().contains("id=\"programa\""));
        tool.run(
                        "quality-label",
                        "apply",
                        "RIOS-49",
                        "--teacher",
                        "12345678Z",
                        "--level",
                        "national",
                        "--date",
                        "2026-06-30")
                .ending(0);
        List<List<String>> told = List.copyOf(table(page(), "programa").values());
        String csv = tool.run("stats", "--year", "2025", "--format", "csv").ending(0);
        List<String[]> lines = csv.lines().map(line -> line.split(",")).toList();
        List<String> names = Arrays.asList(lines.get(0));
        List<List<String>> stats =
                Arrays.stream(Measure.values())
                        .filter(Measure::isOfProgramme)
                        .map(one -> List.of(lines.get(1)[names.indexOf(one.key())]))
                        .toList();
        assertEquals(stats, told);
        assertTrue(stats.contains(List.of("1")), stats::toString);
    }

    @Test
    void of_one_centre_the_year_is_its_line_of_stats() throws IOException {
        stats("cfie").remove("total");
        for (Map.Entry<String, List<String>> line : stats("cfie").entrySet()) {
            if (!line.getKey().equals("total")) {
                String page = page("--cfie", line.getKey());
                assertEquals(line.getValue(), table(page, "niveles").get("Total"));
                assertFalse(page.contains("id=\"provincias\""));
            }
        }
    }

    @Test
    void the_way_to_the_certificate_is_what_why_tells() throws IOException {
        Map<String, List<String>> told = table(page(), "embudo");
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, Integer> all = new LinkedHashMap<>();
        int[] counts = new int[3];
        for (Map<String, Object> part : participations()) {
            counts[0]++;
            counts[1] += part.get("outcome").equals("CERTIFIED") ? 1 : 0;
            counts[2] += part.get("outcome").equals("AT_CAP") ? 1 : 0;
            if (part.get("outcome").equals("NOT_ELIGIBLE")) {
                List<String> unmet = unmet(part);
                first.merge(unmet.get(0), 1, Integer::sum);
                unmet.forEach(key -> all.merge(key, 1, Integer::sum));
            }
        }
        assertEquals(List.of("–", counts[0] + "", "–"), told.get("Inscritas"));
        assertEquals(List.of("–", counts[1] + "", "–"), told.get("Certificadas"));
        assertEquals(counts[2] + "", told.get("Créditos bajo el tope").get(0));
        List<List<String>> rows = List.copyOf(told.values());
        for (Requirement one : Requirement.values()) {
            List<String> row = rows.get(1 + one.ordinal());
            assertEquals(first.getOrDefault(one.name(), 0) + "", row.get(0), one.name());
            assertEquals(all.getOrDefault(one.name(), 0) + "", row.get(2), one.name());
        }
        assertTrue(first.size() > 2, first.toString());
    }

    private static List<String> unmet(Map<String, Object> participation) {
        return list(participation.get("requirements")).stream()
                .filter(one -> one.get("met").equals(false))
                .map(one -> one.get("key").toString())
                .toList();
    }

    private List<Map<String, Object>> participations() throws IOException {
        String why = tool.run("why", "--year", "2025", "--format", "json").ending(0);
        return list(JSON.std.anyFrom(why)).stream()
                .flatMap(teacher -> list(teacher.get("participations")).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @Test
    void certificates_and_credits_are_those_of_the_register() throws IOException {
        String csv = tool.run("export", "certificates").ending(0);
        List<String> names = Arrays.asList(csv.lines().findFirst().orElseThrow().split(","));
        long valid = csv.lines().skip(1).filter(line -> line.contains(",valid,")).count();
        List<String> total = table(page(), "cfie").get("Total");
        assertEquals(Long.toString(valid), total.get(5));
        assertTrue(names.contains("credits"));
    }

    @Test
    void whoever_is_no_teacher_is_counted_nowhere() throws IOException {
        List<String> before = table(page(), "embudo").get("Inscritas");
        tool.run(
                        "register-teacher",
                        "00000000T",
                        "--given-name",
                        "Berta",
                        "--surname1",
                        "Dirige",
                        "--school",
                        SCHOOL,
                        "--role",
                        "management")
                .ending(0);
        tool.run("approve-school", SCHOOL, "--teacher", "00000000T", "--date", "2025-09-20")
                .ending(0);
        tool.run(
                        ("add-project --code GESTION --school %s --year 2025 --title Gestión"
                                        + " --kind new --duration year --starts 2025-10-01"
                                        + " --ends 2026-05-29 --teacher 00000000T"
                                        + " --partner FR:Lycée")
                                .formatted(SCHOOL)
                                .split(" "))
                .ending(0);
        String page = page();
        assertEquals(before, table(page, "embudo").get("Inscritas"));
        assertEquals(
                table(page, "cfie").get("Total").get(Measure.PARTICIPATIONS.ordinal()),
                table(page, "embudo").get("Inscritas").get(1));
    }
}
