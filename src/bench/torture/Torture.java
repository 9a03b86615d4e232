import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** One living register, the tool killed at every moment of its work, and what is left each time. */
public final class Torture {
    private static final int BATCH = 12;
    private static final int FOUNDING_SHARE = 12;
    private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String[] SCHOOLS = {"49000001", "49000002"};
    private static final String SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0";

    /** How far a killed command had come, told by the last of these classes that it had loaded. */
    private enum Phase {
        STARTING("cfie.cli.Main ", 400),
        WORKING("org.h2.engine.Database ", 900),
        COMMITTING("org.h2.mvstore.WriteBuffer ", 60),
        ENDING("cfie.cli.command.Exit ", 80);

        private final String mark;
        private final int millis;

        Phase(String mark, int millis) {
            this.mark = mark;
            this.millis = millis;
        }
    }

    /** A question to the register, and its answer once the command is done; until then it is 0. */
    private record Promise(String query, long answer) {}

    /** A command, what it promises, and whether it is said again when it was done but not told. */
    private record Step(List<String> words, List<Promise> promises, boolean repeats) {
        String verb() {
            return words.get(0).equals("import") ? "import " + words.get(1) : words.get(0);
        }
    }

    private final Path folder;
    private final Path out;
    private final Random random;
    private final List<Promise> promises = new ArrayList<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> deaths = new TreeMap<>();
    private final Map<String, Integer> verbs = new TreeMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> losses = new ArrayList<>();
    private int kills;
    private int unsaid;
    private int acknowledged;
    private int cohorts;
    private boolean hasEnded;
    private int compared;

    private Torture(Path folder, long seed) {
        this.folder = folder;
        this.out = folder.resolve("out");
        this.random = new Random(seed);
    }

    /** Arguments: how many kills, and the seed of a run that is to be repeated. */
    public static void main(String[] args) throws Exception {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        Torture torture = new Torture(Files.createTempDirectory("cfie-torture"), seed);
        System.out.println("seed " + seed + ", in " + torture.folder);
        torture.found();
        while (torture.kills < Integer.parseInt(args[0]) && torture.losses.isEmpty()) {
            if (torture.random.nextInt(FOUNDING_SHARE) == 0) {
                torture.foundElsewhere();
            } else {
                torture.takeNext();
            }
        }
        torture.finish();
        System.exit(torture.losses.isEmpty() ? 0 : 1);
    }

    private void found() throws Exception {
        must("init");
        must("import", "schools", file("schools", "code,name,ownership,cfie", SCHOOL_ROWS));
    }

    private void must(String... words) throws Exception {
        if (start(folder.resolve("register"), List.of(words)).waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + said("err"));
        }
    }

    private void finish() throws Exception {
        must("certify", "--year", "2025", "--out", out.toString());
        check(true);
        compareFiles();
        System.out.println("kills: " + kills + " " + deaths);
        System.out.println("of the commands: " + verbs);
        System.out.println("acknowledged: " + acknowledged + ", done but not told: " + unsaid);
        System.out.println(
                "certificates: %d, files compared: %d".formatted(numbers.size(), compared));
        System.out.println("lost or broken: " + losses.size());
        losses.forEach(System.out::println);
    }

    private void takeNext() throws Exception {
        if (steps.isEmpty()) {
            steps.addAll(cohort(++cohorts));
        }
        Step step = steps.remove();
        boolean isDone = false;
        for (int tries = 0; !isDone && losses.isEmpty(); tries++) {
            Process process = start(folder.resolve("register"), step.words());
            boolean isKilled = tries < 3 && isKilled(process, step.verb());
            int exit = process.waitFor();
            boolean isTold = exit == 0 || !said("out").isEmpty();
            if (!isTold && !isKilled) {
                losses.add(step.words() + ": exit " + exit + " " + said("err"));
            }
            isDone = check(step, isTold);
        }
        promises.addAll(step.promises());
        if (step.verb().equals("certify") && losses.isEmpty()) {
            compareFiles();
            if (steps.isEmpty() && !hasEnded) {
                steps.addAll(endings());
            }
            hasEnded = !hasEnded;
        }
    }

    /** Whether the step is done; what was told must be there, what was not, whole or not at all. */
    private boolean check(Step step, boolean isTold) throws Exception {
        check(true);
        boolean isThere = true;
        boolean isPart = false;
        try (Connection register = register();
                Statement statement = register.createStatement()) {
            for (Promise promise : step.promises()) {
                long answer = ask(statement, promise.query());
                isThere &= answer == promise.answer();
                isPart |= answer != 0;
            }
        }
        if (isTold && !isThere) {
            losses.add("told, but not there: " + step.words());
        } else if (isPart && !isThere) {
            losses.add("by halves: " + step.words());
        }
        acknowledged += isTold ? 1 : 0;
        unsaid += isThere && !isTold ? 1 : 0;
        return isTold || isThere && !step.repeats();
    }

    /** What must hold at any time, and, if all is asked, every promise so far. */
    private void check(boolean all) throws Exception {
        try (Connection register = register();
                Statement statement = register.createStatement()) {
            for (Promise promise : all ? promises : List.<Promise>of()) {
                if (ask(statement, promise.query()) != promise.answer()) {
                    losses.add("lost: " + promise);
                }
            }
            for (String query : NEVER) {
                if (ask(statement, query) != 0) {
                    losses.add("never to be: " + query);
                }
            }
            numbers(statement);
        } catch (SQLException unreadable) {
            losses.add("unreadable: " + unreadable);
        }
    }

    /** A number that was once seen stays with its teacher and its code. */
    private void numbers(Statement statement) throws Exception {
        Map<String, String> now = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(ISSUED)) {
            while (row.next()) {
                now.put(row.getString(1), row.getString(2));
                Path file = out.resolve(row.getString(1));
                if (Files.exists(file) && !hash(file).equals(row.getString(3))) {
                    losses.add("not as its row says: " + file);
                }
            }
        }
        numbers.forEach(
                (number, whose) -> {
                    if (!whose.equals(now.get(number))) {
                        losses.add("number lost or changed: " + number);
                    }
                });
        numbers.putAll(now);
    }

    /** After a certify that ended, the files of all rows are there. */
    private void compareFiles() {
        for (String number : numbers.keySet()) {
            compared++;
            if (!Files.exists(out.resolve(number))) {
                losses.add("no file: " + number);
            }
        }
    }

    private Connection register() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("register") + SETTINGS;
        return DriverManager.getConnection(url, "", "");
    }

    private static long ask(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String hash(Path file) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }

    /** Makes a register, or brings an old one up to date, killed, and then undisturbed. */
    private void foundElsewhere() throws Exception {
        Path place = folder.resolve("other" + kills + "/register");
        boolean isOld = random.nextBoolean();
        if (isOld) {
            old(place);
        }
        Process process = start(place, List.of("init"));
        process.waitFor(400 + random.nextInt(1_800), TimeUnit.MILLISECONDS);
        note(process, isOld ? "init, upgrading" : "init", process.isAlive());
        process.destroyForcibly();
        boolean isTold = process.waitFor() == 0 || !said("out").isEmpty();
        if (isTold && !Files.exists(Path.of(place + ".mv.db"))) {
            losses.add("told, but no register: " + place);
        }
        for (String[] words : new String[][] {{"init"}, {"list", "schools", "--format", "ids"}}) {
            if (start(place, List.of(words)).waitFor() != 0) {
                losses.add("after a killed init: " + place + " " + said("err"));
                return;
            }
        }
        if (isOld && !said("out").contains(SCHOOLS[0])) {
            losses.add("not brought along: " + place);
        }
    }

    private static void old(Path place) throws SQLException {
        String url = "jdbc:h2:file:" + place + ";DATABASE_TO_LOWER=TRUE";
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:cfie/store/migration")
                .target("2")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(OLD_SCHOOL);
        }
    }

    private Process start(Path register, List<String> words) throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        List<String> command =
                new ArrayList<>(List.of("target/cfie/bin/cfie", "--db", register.toString()));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .redirectError(folder.resolve("err.txt").toFile());
        builder.environment()
                .put("CFIE_JAVA_OPTS", "-Xlog:class+load=info:file=" + folder.resolve("log"));
        return builder.start();
    }

    private String said(String stream) throws IOException {
        return Files.readString(folder.resolve(stream + ".txt")).strip();
    }

    /** Kills some milliseconds after the command came to a phase; whether it was still alive. */
    private boolean isKilled(Process process, String verb) throws Exception {
        Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
        int millis = verb.equals("certify") ? Math.max(phase.millis, 500) : phase.millis;
        int delay = random.nextInt(millis);
        await(process, phase.mark);
        process.waitFor(delay, TimeUnit.MILLISECONDS);
        boolean isAlive = process.isAlive();
        process.destroyForcibly();
        isAlive &= process.waitFor() != 0;
        note(process, verb, isAlive);
        return isAlive;
    }

    /** Reads what the log says as it grows, until it names the mark. */
    private void await(Process process, String mark) throws Exception {
        Path log = folder.resolve("log");
        while (process.isAlive() && !Files.exists(log)) {
            process.waitFor(3, TimeUnit.MILLISECONDS);
        }
        if (!Files.exists(log)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            while (process.isAlive()) {
                String line = lines.readLine();
                if (line == null) {
                    process.waitFor(2, TimeUnit.MILLISECONDS);
                } else if (line.contains(mark)) {
                    return;
                }
            }
        }
    }

    private void note(Process process, String verb, boolean isKilled) throws Exception {
        if (!isKilled) {
            deaths.merge("6 ended before", 1, Integer::sum);
            return;
        }
        process.destroyForcibly().waitFor();
        kills++;
        verbs.merge(verb, 1, Integer::sum);
        String log = log();
        String last = "0 before main";
        for (Phase phase : Phase.values()) {
            if (log.contains(phase.mark)) {
                last = (phase.ordinal() + 1) + " " + phase;
            }
        }
        deaths.merge(last, 1, Integer::sum);
        if (kills % 50 == 0) {
            System.out.println(kills + " kills, " + numbers.size() + " certificates " + deaths);
        }
    }

    private String log() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private String file(String name, String header, String rows) throws IOException {
        return Files.writeString(folder.resolve(name + ".csv"), header + "\n" + rows).toString();
    }

    private static String nif(int digits) {
        return "%08d%c".formatted(digits, LETTERS.charAt(digits % LETTERS.length()));
    }

    private static String each(int cohort, String row) {
        StringBuilder rows = new StringBuilder();
        for (int one = 1; one < BATCH; one++) {
            rows.append(filled(cohort, one, row)).append('\n');
        }
        return rows.toString();
    }

    /** NIF, surname, school and project of the one in that cohort, where the text names them. */
    private static String filled(int cohort, int one, String text) {
        return text.replace("NIF", nif(cohort * BATCH + one))
                .replace("LOT", "L" + cohort)
                .replace("CODE", SCHOOLS[cohort % SCHOOLS.length])
                .replace("PRJ", "P" + cohort + "-" + one);
    }

    /** All but the first of a cohort come by imports, the first one fact at a time. */
    private List<Step> cohort(int cohort) throws IOException {
        List<Step> all = new ArrayList<>();
        for (String[] sheet : SHEETS) {
            String file = file(sheet[0] + cohort, sheet[1], each(cohort, sheet[2]));
            long rows = (BATCH - 1) * sheet[2].lines().count();
            all.add(
                    new Step(
                            List.of("import", sheet[0].replaceAll("-.*", ""), file),
                            List.of(new Promise(filled(cohort, 1, sheet[3]), rows)),
                            true));
        }
        for (String[] fact : FACTS) {
            all.add(
                    new Step(
                            Stream.of(fact[0].split(" "))
                                    .map(word -> filled(cohort, 0, word).replace('~', ' '))
                                    .toList(),
                            List.of(new Promise(filled(cohort, 0, fact[1]), 1)),
                            true));
        }
        all.add(certify(new Promise(filled(cohort, 0, CERTIFIED), BATCH)));
        return all;
    }

    private Step certify(Promise... promises) {
        return new Step(
                List.of("certify", "--year", "2025", "--out", out.toString()),
                List.of(promises),
                true);
    }

    /** One certificate of the last cohort is revoked, two are replaced, and all is certified. */
    private List<Step> endings() throws SQLException {
        List<String> valid = new ArrayList<>();
        try (Connection register = register();
                Statement statement = register.createStatement();
                ResultSet row = statement.executeQuery(filled(cohorts, 0, VALID))) {
            while (row.next()) {
                valid.add(row.getString(1));
            }
        }
        return List.of(
                ending("revoke", valid.subList(0, 1), REVOKED),
                ending("reissue", valid.subList(1, 3), REPLACED),
                certify(new Promise(AGAIN.formatted(valid.get(0)), 2)));
    }

    private Step ending(String verb, List<String> numbers, String query) {
        List<String> words =
                new ArrayList<>(List.of(verb, "--yes", "--by", "Ana", "--reason", "R"));
        words.addAll(numbers);
        if (verb.equals("reissue")) {
            words.addAll(List.of("--out", out.toString()));
        }
        String named = "'" + String.join("','", numbers) + "'";
        return new Step(words, List.of(new Promise(query.formatted(named), numbers.size())), false);
    }

    private static final String NUMBER =
            "'2025/2026-'||lower(cfie)||'-'||lpad(cast(running as varchar), 4, '0')";
    private static final String ISSUED =
            "select '2025-2026/'||lower(cfie)||'/'||replace(%s, '/', '-')||'.pdf', nif||' '||integrity_code, coalesce(sha256, '') from certificate"
                    .formatted(NUMBER);
    private static final String CERTIFIED =
            "select count(distinct nif) from certificate where surname1 = 'LOT'";
    private static final String VALID =
            "select %s from certificate where surname1 = 'LOT' and status = 'VALID' order by 1"
                    .formatted(NUMBER);
    private static final String REVOKED =
            "select count(*) from certificate where %s in (%%s) and status = 'REVOKED' and ended_on is not null and end_reason = 'R'"
                    .formatted(NUMBER);
    private static final String REPLACED =
            "select count(*) from certificate old join certificate new on new.cfie = old.cfie and new.replaces = old.running where old.replaced_by = new.running and old.status = 'REPLACED' and '2025/2026-'||lower(old.cfie)||'-'||lpad(cast(old.running as varchar), 4, '0') in (%s)";
    private static final String AGAIN =
            "select count(*) * (count(*) - 1) from certificate where nif = (select nif from certificate where %s = '%%s')"
                    .formatted(NUMBER);
    private static final List<String> NEVER =
            List.of(
                    "select count(*) from (select 1 from certificate c join certificate_counter k on k.cfie = c.cfie group by c.cfie having count(*) <> max(running) or min(running) <> 1 or min(k.last_running) <> max(running)) as gaps",
                    "select count(*) from (select nif from certificate_item where standing group by nif having sum(credits) > 4) as over_the_cap",
                    "select count(*) from certificate c where not exists (select 1 from certificate_item i where i.cfie = c.cfie and i.running = c.running)",
                    "select count(*) from (select project, nif from certificate_item where standing group by project, nif having count(*) > 1) as certified_twice");
    private static final String SCHOOL_ROWS =
            "49000001,CEIP A,public,\n49000002,CEIP B,public,benavente\n";
    private static final String OLD_SCHOOL =
            "insert into school (code, name, ownership, email, first_year, last_year, status) values ('49000001', 'CEIP A', 'PUBLIC', 'a@b.es', 2025, 2025, 'ACTIVE')";

    /** Kind, header, rows, and what asks for them once they are there. */
    private static final String[][] SHEETS = {
        {
            "teachers",
            "nif,given_name,surname1,school",
            "NIF,Ana,LOT,CODE",
            "select count(*) from teacher join registration using (nif) where surname1 = 'LOT' and given_name = 'Ana'"
        },
        {
            "consents",
            "school,teacher,decision,decided_on",
            "CODE,NIF,granted,2025-09-20",
            "select count(*) from registration_consent join teacher using (nif) where surname1 = 'LOT' and given_name = 'Ana'"
        },
        {
            "projects",
            "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers,suitability,checked_on",
            "PRJ,CODE,2025,LOT,new,year,2025-10-01,2026-05-29,FR:Lyc,NIF,suitable,2025-10-02",
            "select count(*) from project join participation on code = project where title = 'LOT' and checked_on is not null"
        },
        {
            "consents-of-projects",
            "school,project,decision,decided_on",
            "CODE,PRJ,granted,2025-10-20",
            "select count(*) from project_consent join project on code = project where title = 'LOT'"
        },
        {
            "reports",
            "project,type,submitted_on",
            "PRJ,project,2025-11-01\nPRJ,follow-up,2026-02-01\nPRJ,final,2026-06-01",
            "select count(*) from report join project on code = project where title = 'LOT'"
        },
        {
            "evaluations",
            "project,outcome,credits,evaluated_on,evaluator,reason",
            "PRJ,positive,4,2026-06-15,Pilar,Bien",
            "select count(*) from evaluation join project on code = project where title = 'LOT'"
        }
    };

    /** Words, with ~ for a blank in one, and what asks for the fact once it is there. */
    private static final String[][] FACTS = {
        {
            "set-cfie zamora --municipality Zamora:LOT",
            "select count(*) from area where lower(municipality) = lower('LOT')"
        },
        {
            "register-teacher NIF --given-name Eva --surname1 LOT --school CODE",
            "select count(*) from teacher join registration using (nif) where registration.nif = 'NIF' and surname1 = 'LOT'"
        },
        {
            "approve-school CODE --teacher NIF --by Jefa --date 2025-10-01",
            "select count(*) from registration_consent where nif = 'NIF' and answer = 'GRANTED'"
        },
        {
            "add-project --code PRJ --school CODE --year 2025 --title LOT-1 --kind new --duration year --starts 2025-10-01 --ends 2026-01-29 --teacher NIF --partner FR:Lyc",
            "select count(*) from project join participation a on a.project = code join partner b on b.project = code where code = 'PRJ'"
        },
        {
            "check-project PRJ --suitable",
            "select count(*) from project where code = 'PRJ' and suitability = 'SUITABLE'"
        },
        {
            "approve-school CODE --project PRJ --by Jefa",
            "select count(*) from project_consent where project = 'PRJ'"
        },
        {
            "submit-report PRJ --type project",
            "select count(*) from report where project = 'PRJ' and type = 'PROJECT'"
        },
        {
            "submit-report PRJ --type follow-up",
            "select count(*) from report where project = 'PRJ' and type = 'FOLLOW_UP'"
        },
        {
            "submit-report PRJ --type final",
            "select count(*) from report where project = 'PRJ' and type = 'FINAL'"
        },
        {
            "evaluate PRJ --positive --credits 4 --reason Muy~bien --by Pilar",
            "select count(*) from evaluation where project = 'PRJ'"
        },
        {
            "decide PRJ --requirement DURATION_PLAUSIBLE --reason Se~alargó --by Pilar",
            "select count(*) from decision where project = 'PRJ'"
        }
    };
}
