package cfie.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Schools as a table tells them, and what each of them did, brought in as an office would. */
public final class SchoolsTold {
    private static final String CUT_OFF = "2026-01-09";
    private static final String ACTIVE = "registration-consented|project-consented";

    private final List<Told> all = new ArrayList<>();
    private final Map<String, List<String>> sheets = new LinkedHashMap<>();
    private final List<String> commands = new ArrayList<>();

    /** A line of the table: what is told, what is otherwise, and what is to come of it. */
    public record Told(int number, List<String> cells, Map<String, String> otherwise) {
        static Told of(int number, String line) {
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            Map<String, String> otherwise = new HashMap<>();
            for (String one : cells.get(1).split("; ")) {
                otherwise.put(one.split("=")[0], one.substring(one.indexOf('=') + 1));
            }
            return new Told(number, cells, otherwise);
        }

        public String line() {
            return line(cells.get(0), cells.get(2), cells.get(3));
        }

        private static String line(String told, String status, String lacking) {
            return String.join(" | ", told, status, lacking);
        }

        private String code() {
            return Integer.toString(49_000_001 + number);
        }

        private String get(String key, String usual) {
            return otherwise.getOrDefault(key, usual);
        }

        /** The last of a school may be the last of the school before. */
        private String nif(int teacher) {
            boolean isShared = otherwise.containsKey("shared") && teacher == teachers();
            return Given.nif(isShared ? 10 * number + 3 - 10 : 10 * number + teacher).text();
        }

        private int teachers() {
            return Integer.parseInt(get("teachers", "3"));
        }

        /** Nobody is in a project to whose registration nobody said yes. */
        private String team() {
            int all = get("third", "").equals("none") ? 2 : teachers();
            return String.join("|", IntStream.rangeClosed(1, all).mapToObj(this::nif).toList());
        }
    }

    public SchoolsTold(String table) {
        table.lines().forEach(line -> all.add(Told.of(all.size(), line)));
        add("schools", "code,name,ownership,status");
        add("teachers", "nif,given_name,surname1,school,registered_on,role");
        add("consents", "school,teacher,project,decision,decided_on,reason");
        add(
                "projects",
                "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers");
        add("consents later", "school,teacher,project,decision,decided_on,reason");
        add(
                "school-calls",
                "year,opens_on,closes_on,cut_off,active_since,active_when,years,"
                        + "active_teachers,labels,validity");
        add("school-calls", "2022,2023-01-20,2023-03-03,2023-01-09,2021-01-09", ACTIVE, "2,3,1,2");
        add("school-calls", "2023,2024-01-20,2024-03-03,2024-01-09,2022-01-09", ACTIVE, "2,3,1,2");
        add("school-calls", "2025,2026-01-20,2026-03-03", CUT_OFF, "2024-01-09", ACTIVE, "2,3,1,2");
        add("school-calls", "2026,2027-01-20,2027-03-03,2027-01-11,2026-09-01", ACTIVE, "3,4,2,2");
        all.forEach(this::tell);
    }

    public List<Told> all() {
        return all;
    }

    /** A row of the outlook as a line of the table. */
    public String row(String[] cells) {
        Told one = all.get(Integer.parseInt(cells[0]) - 49_000_001);
        return Told.line(one.cells.get(0), cells[3], cells[8].replace('|', '+'));
    }

    public void bringInto(CfieRun tool, Path folder) throws IOException {
        tool.run("init").ending(0);
        for (String kind : sheets.keySet()) {
            Path file = Files.write(folder.resolve(kind + ".csv"), sheets.get(kind));
            tool.run("import", kind.split(" ")[0], file.toString()).ending(0);
        }
        Path paper = Files.writeString(folder.resolve("paper.pdf"), "un documento");
        Path batch = folder.resolve("commands");
        Files.write(
                batch,
                commands.stream().map(line -> line.replace("PAPER", paper.toString())).toList());
        tool.run("batch", batch.toString()).ending(0);
    }

    private void add(String sheet, String... cells) {
        sheets.computeIfAbsent(sheet, one -> new ArrayList<>()).add(String.join(",", cells));
    }

    private void tell(Told one) {
        add(
                "schools",
                one.code(),
                one.cells.get(0).replace(',', ';'),
                "public",
                one.get("status", "active"));
        for (int at = 1; at <= one.teachers(); at++) {
            String role = at == 3 ? one.get("role", "") : "";
            add("teachers", one.nif(at), "Ana", "Ejemplo", one.code(), "2023-09-10", role);
        }
        if (one.teachers() > 0) {
            answer(one, one.nif(1), "", "granted " + one.get("since", "2024-01-09"));
            for (int at = 2; at <= one.teachers(); at++) {
                String usual = "granted 2025-09-20";
                answer(one, one.nif(at), "", at == 3 ? one.get("third", usual) : usual);
            }
            projects(one);
            label(one);
            applications(one);
        }
    }

    /** A refusal may come after the project, which asks for a yes to be enrolled. */
    private void answer(Told one, String nif, String project, String answers) {
        for (String answer : answers.split(",")) {
            if (!answer.equals("none")) {
                boolean isYes = answer.startsWith("granted");
                add(
                        isYes && project.isEmpty() ? "consents" : "consents later",
                        one.code(),
                        nif,
                        project,
                        answer.replace(' ', ','),
                        isYes ? "" : "Otro");
            }
        }
    }

    private void projects(Told one) {
        String starts = one.get("starts", "2025-10-01");
        project(one, "P", starts, one.get("ends", "2026-05-29"));
        answer(one, "", "P" + one.number, one.get("consent", "granted 2025-10-10"));
        if (one.otherwise.containsKey("again")) {
            String[] days = one.get("again", "").split(" ");
            project(one, "A", days[0], days[1]);
            answer(one, "", "A" + one.number, "granted " + CUT_OFF);
        }
        project(one, "L", "2023-10-02", "2023-12-20");
        project(one, "M", "2023-10-02", "2023-12-20");
        if (one.otherwise.containsKey("withdrawn")) {
            then(
                    "correct withdraw P%s --reason Otro --by Olga --date %s",
                    one.number, one.get("withdrawn", ""));
        }
    }

    private void project(Told one, String letter, String starts, String ends) {
        int year = Integer.parseInt(starts.substring(0, 4));
        boolean isAutumn = starts.substring(5).compareTo("09") >= 0;
        add(
                "projects",
                letter + one.number,
                one.code(),
                "" + (isAutumn ? year : year - 1),
                "Ríos",
                "new",
                "year",
                starts,
                ends,
                "FR:Lycée",
                one.team());
    }

    private void label(Told one) {
        String label = one.get("label", CUT_OFF);
        String whose = one.number + " --teacher " + one.nif(1) + " --level national";
        if (!label.equals("none")) {
            then("quality-label apply L%s --date 2024-06-10", whose);
        }
        if (label.equals("refused") || label.equals("again")) {
            then("quality-label refuse L%s --by SNA --reason Otro --date 2024-10-10", whose);
        }
        if (label.equals("again")) {
            then("quality-label apply L%s --date 2025-06-10", whose);
        }
        if (label.equals("again") || label.startsWith("20")) {
            then(
                    "quality-label award L%s --by SNA --date %s",
                    whose, label.equals("again") ? CUT_OFF : label);
        }
        if (one.get("labels", "1").equals("2")) {
            then("quality-label apply M%s --date 2024-06-10", whose);
            then("quality-label award M%s --by SNA --date 2026-01-10", whose);
        }
    }

    private void applications(Told one) {
        String awarded = one.get("awarded", "");
        if (awarded.startsWith("2023")) {
            apply(one, "2022", "2023-02-01", "--awarded --date " + awarded);
        } else if (!awarded.isEmpty()) {
            apply(one, "2023", "2024-02-01", "--awarded --date " + awarded);
        }
        if (one.otherwise.containsKey("renewed")) {
            apply(one, "2025", "2026-02-02", "--awarded --date " + one.get("renewed", ""));
        }
        if (one.otherwise.containsKey("turned-down")) {
            apply(
                    one,
                    "2025",
                    "2026-02-02",
                    "--refused --reason Otro --date " + one.get("turned-down", ""));
        }
    }

    private void apply(Told one, String year, String day, String decision) {
        String call = one.code() + " --year " + year;
        then(
                "school-label apply %s --date %s --policy PAPER --declaration PAPER --evidence"
                        + " leadership=PAPER --evidence teamwork=PAPER --evidence students=PAPER"
                        + " --evidence model=PAPER --evidence inclusion=PAPER",
                call, day);
        then("school-label submit %s --date %s", call, day);
        then("school-label decide %s --by SNA %s", call, decision);
    }

    private void then(String form, Object... words) {
        commands.add(form.formatted(words));
    }
}
