package cfie.demo;

import cfie.value.Nif;
import cfie.value.Province;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of an invented year, 2025/2026, by the kind that they are imported as. Most teachers end
 * with a certificate; of the others each lacks one thing or another.
 */
public final class DemoYear {
    /** The most teachers that there are codes of invented schools for. */
    public static final int MOST_TEACHERS = 100_000;

    private static final int TEACHERS_OF_SCHOOL = 12;
    private static final int FIRST_NUMBER = 90_000_000;
    private static final String YEAR = "2025/2026";
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 8);
    private static final List<Province> BY_SIZE =
            List.of(
                    Province.VALLADOLID,
                    Province.LEON,
                    Province.BURGOS,
                    Province.SALAMANCA,
                    Province.VALLADOLID,
                    Province.LEON,
                    Province.AVILA,
                    Province.ZAMORA,
                    Province.PALENCIA,
                    Province.SEGOVIA,
                    Province.VALLADOLID,
                    Province.SORIA);

    private final Dice dice;
    private final List<List<String>> schools = new ArrayList<>();
    private final List<List<String>> teachers = new ArrayList<>();
    private final List<List<String>> consents = new ArrayList<>();
    private final List<List<String>> projects = new ArrayList<>();
    private final List<List<String>> projectConsents = new ArrayList<>();
    private final List<List<String>> reports = new ArrayList<>();
    private final List<List<String>> evaluations = new ArrayList<>();

    private DemoYear(long seed) {
        dice = new Dice(seed);
    }

    /** The same rows for the same numbers, always. */
    public static DemoYear of(int teachers, long seed) {
        DemoYear year = new DemoYear(seed);
        int left = teachers;
        for (int at = 0; left > 0; at++) {
            int here = Math.min(left, year.dice.between(1, 2 * TEACHERS_OF_SCHOOL));
            year.school(at, teachers - left, here);
            left -= here;
        }
        return year;
    }

    /** One kind of rows, and their columns. */
    public record Rows(String kind, List<String> columns, List<List<String>> rows) {}

    /** What is imported, file by file, in the order in which it is. */
    public Map<String, Rows> files() {
        Map<String, Rows> files = new LinkedHashMap<>();
        files.put(
                "centros.csv",
                rows("schools", schools, "code,name,type,ownership,municipality,email,year"));
        files.put(
                "docentes.csv",
                rows(
                        "teachers",
                        teachers,
                        "nif,given_name,surname1,surname2,school,registered_on"));
        String answer = "decision,decided_on,signed_by,post,reason";
        files.put("altas.csv", rows("consents", consents, "school,teacher," + answer));
        files.put(
                "proyectos.csv",
                rows(
                        "projects",
                        projects,
                        "project,school,year,title,kind,duration,starts_on,ends_on,partners,"
                                + "teachers,suitability,checked_on"));
        files.put(
                "aprobaciones.csv", rows("consents", projectConsents, "school,project," + answer));
        files.put("documentos.csv", rows("reports", reports, "project,type,submitted_on,file"));
        files.put(
                "evaluaciones.csv",
                rows(
                        "evaluations",
                        evaluations,
                        "project,outcome,credits,evaluated_on,evaluator,reason"));
        return files;
    }

    private static Rows rows(String kind, List<List<String>> rows, String columns) {
        return new Rows(kind, List.of(columns.split(",")), rows);
    }

    private void school(int number, int firstTeacher, int count) {
        Province province = BY_SIZE.get(number % BY_SIZE.size());
        String code = "%s%06d".formatted(province.code(), 990_000 + number);
        String type = dice.oneOf(Words.TYPES);
        schools.add(
                List.of(
                        code,
                        type + " " + dice.oneOf(Words.SCHOOLS),
                        type,
                        "public",
                        Town.of(province, dice),
                        code + "@educa.example",
                        YEAR));
        List<String> granted = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            teacher(code, firstTeacher + at, granted);
        }
        while (!granted.isEmpty()) {
            int team = Math.min(granted.size(), dice.between(1, 4));
            new DemoProject(dice, code, projects.size() + 1, List.copyOf(granted.subList(0, team)))
                    .into(this);
            granted.subList(0, dice.in(85) ? team : Math.min(1, team)).clear();
        }
    }

    /** Numbers of ninety millions belong to nobody yet. */
    private void teacher(String school, int number, List<String> granted) {
        int digits = FIRST_NUMBER + number;
        String nif = Nif.ofNumber(digits).text();
        LocalDate day = FIRST.plusDays(dice.between(0, 20));
        teachers.add(
                List.of(
                        nif,
                        dice.oneOf(Words.GIVEN),
                        dice.oneOf(Words.SURNAMES),
                        dice.oneOf(Words.SURNAMES),
                        school,
                        day.toString()));
        int luck = dice.between(1, 100);
        if (luck <= 92) {
            granted.add(nif);
        }
        if (luck <= 97) {
            consents.add(answer(school, nif, luck <= 92, day.plusDays(dice.between(2, 12))));
        }
    }

    private static List<String> answer(
            String school, String subject, boolean isGranted, LocalDate day) {
        return List.of(
                school,
                subject,
                isGranted ? "granted" : "refused",
                day.toString(),
                "Dirección del centro",
                "Dirección",
                isGranted ? "" : "No presta servicio en el centro");
    }

    void project(List<String> row) {
        projects.add(row);
    }

    void projectAnswer(String school, String project, boolean isGranted, LocalDate day) {
        projectConsents.add(answer(school, project, isGranted, day));
    }

    void report(List<String> row) {
        reports.add(row);
    }

    void evaluation(List<String> row) {
        evaluations.add(row);
    }
}
