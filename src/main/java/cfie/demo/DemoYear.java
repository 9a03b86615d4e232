package cfie.demo;

import cfie.value.Cfie;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    private static final String DEADLINES =
            """
            registration;2025-10-10;warns
            registration-answer;2025-10-20;warns
            suitability;2025-10-31;warns
            project;2025-11-14;warns
            project-answer;2025-11-21;warns
            follow-up;2026-02-27;warns
            final;2026-06-05;blocks
            evaluation;2026-06-26;warns
            certification;2026-07-10;warns
            """;

    /** Whose area the schools are in, one after the other, over and over. */
    private static final List<Cfie> BY_SIZE =
            List.of(
                    Cfie.VALLADOLID,
                    Cfie.LEON,
                    Cfie.BURGOS,
                    Cfie.SALAMANCA,
                    Cfie.PONFERRADA,
                    Cfie.VALLADOLID,
                    Cfie.AVILA,
                    Cfie.ZAMORA,
                    Cfie.MIRANDA_DE_EBRO,
                    Cfie.PALENCIA,
                    Cfie.SEGOVIA,
                    Cfie.BENAVENTE,
                    Cfie.LEON,
                    Cfie.VALLADOLID,
                    Cfie.SORIA,
                    Cfie.CIUDAD_RODRIGO,
                    Cfie.BURGOS);

    private final Dice dice;
    private final Map<DemoFile, List<List<String>>> rows = new EnumMap<>(DemoFile.class);
    private final List<String> orders = new ArrayList<>();

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
        year.office();
        return year;
    }

    public List<List<String>> rows(DemoFile file) {
        return rows.getOrDefault(file, List.of());
    }

    /** What there is no sheet for, as the lines of a batch. */
    public List<String> orders() {
        return orders;
    }

    void add(DemoFile file, List<String> row) {
        rows.computeIfAbsent(file, any -> new ArrayList<>()).add(row);
    }

    void order(String line) {
        orders.add(line);
    }

    /** What there is without any school. */
    private void office() {
        Stream.of(Cfie.values())
                .forEach(
                        cfie ->
                                add(
                                        DemoFile.CENTRES,
                                        List.of(cfie.slug(), "2025-09-01", director())));
        Town.areas().forEach(row -> add(DemoFile.AREAS, row));
        Table.of(DEADLINES)
                .forEach(
                        row ->
                                add(
                                        DemoFile.DEADLINES,
                                        List.of(YEAR, row.get(0), row.get(1), row.get(2))));
        Abroad.ALL.forEach(one -> add(DemoFile.PARTNERS, one.card()));
    }

    private String director() {
        return String.join(
                " ",
                dice.oneOf(Words.GIVEN),
                dice.oneOf(Words.SURNAMES),
                dice.oneOf(Words.SURNAMES));
    }

    private void school(int number, int firstTeacher, int count) {
        Cfie cfie = BY_SIZE.get(number % BY_SIZE.size());
        String code = "%s%06d".formatted(cfie.province().code(), 990_000 + number);
        DemoSchool kind = DemoSchool.of(number);
        add(
                DemoFile.SCHOOLS,
                List.of(
                        code,
                        kind.name(dice),
                        kind.type(dice),
                        kind.ownership(),
                        kind.subsidised(),
                        Town.of(cfie, dice),
                        code + "@educa.example",
                        YEAR));
        int age = dice.between(2, 7);
        List<String> granted = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            teacher(code, firstTeacher + at, age).ifPresent(granted::add);
        }
        while (!granted.isEmpty()) {
            int team = Math.min(granted.size(), dice.between(1, 4));
            int next = rows(DemoFile.PROJECTS).size() + 1;
            new DemoProject(dice, code, next, List.copyOf(granted.subList(0, team))).into(this);
            granted.subList(0, dice.in(85) ? team : Math.min(1, team)).clear();
        }
    }

    /**
     * Numbers of ninety millions belong to nobody yet. Whom the school let in is there since one of
     * the years that it takes part in; all others came this year.
     */
    private Optional<String> teacher(String school, int number, int age) {
        String nif = Nif.ofNumber(FIRST_NUMBER + number).text();
        int luck = dice.between(1, 100);
        boolean isGranted = luck <= 92;
        LocalDate day =
                FIRST.plusDays(dice.between(0, 20))
                        .minusYears(isGranted ? dice.between(0, age) : 0);
        add(
                DemoFile.TEACHERS,
                List.of(
                        nif,
                        dice.oneOf(Words.GIVEN),
                        dice.oneOf(Words.SURNAMES),
                        dice.oneOf(Words.SURNAMES),
                        school,
                        day.toString()));
        if (luck <= 97) {
            LocalDate answered = day.plusDays(dice.between(2, 12));
            add(DemoFile.ANSWERS, answer(school, nif, isGranted, answered));
        }
        return isGranted ? Optional.of(nif) : Optional.empty();
    }

    static List<String> answer(String school, String subject, boolean isGranted, LocalDate day) {
        return List.of(
                school,
                subject,
                isGranted ? "granted" : "refused",
                day.toString(),
                "Dirección del centro",
                "Dirección",
                isGranted ? "" : "No presta servicio en el centro");
    }
}
