import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Offices at work in one register, one of them killed each second, and what is left. */
public final class Shared {
    private static final int TEACHERS = 60;
    private static final int BATCH = 20;
    private static final String[] SCHOOLS = {"49000001", "49000002"};
    private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

    private final String url;
    private final Path folder;
    private final Queue<Running> running = new ConcurrentLinkedQueue<>();
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> endings = new TreeMap<>();
    private final AtomicInteger next = new AtomicInteger(1_000);
    private volatile boolean isOver;

    private Shared(String url, Path folder) {
        this.url = url;
        this.folder = folder;
    }

    /** A command under way, and whether it was killed. */
    private static final class Running {
        private final Process process;
        private volatile boolean isKilled;

        Running(Process process) {
            this.process = process;
        }
    }

    /**
     * Arguments: the address of an empty database, how many seconds, how many processes, and the
     * milliseconds from one kill to the next; 0 kills none.
     */
    public static void main(String[] args) throws Exception {
        Shared shared = new Shared(args[0], Files.createTempDirectory("cfie-shared"));
        shared.prepare();
        int pause = args.length > 3 ? Integer.parseInt(args[3]) : 1_000;
        shared.work(Integer.parseInt(args[1]) * 1_000, Integer.parseInt(args[2]), pause);
        shared.must("certify", "--year", "2025", "--out", shared.folder.resolve("last").toString());
        shared.must("audit", "--verify");
        System.out.println("endings: " + shared.endings);
        System.exit(shared.isSound() ? 0 : 1);
    }

    private void prepare() throws Exception {
        StringBuilder teachers = new StringBuilder("nif,given_name,surname1,school\n");
        StringBuilder consents = new StringBuilder("school,teacher,decision,decided_on\n");
        StringBuilder answers = new StringBuilder("school,project,decision,decided_on\n");
        StringBuilder reports = new StringBuilder("project,type,submitted_on\n");
        StringBuilder projects =
                new StringBuilder(
                        "project,school,year,title,kind,duration,starts_on,ends_on,partners,"
                                + "teachers,suitability,checked_on\n");
        for (int one = 1; one <= TEACHERS; one++) {
            for (String school : SCHOOLS) {
                String code = "P" + one + "-" + school;
                teachers.append("%s,Ana,Ejemplo,%s%n".formatted(nif(one), school));
                consents.append("%s,%s,granted,2025-09-20%n".formatted(school, nif(one)));
                projects.append(
                        "%s,%s,2025,Agua,new,year,2025-10-01,2026-05-29,FR:Lyc,%s,suitable,2025-10-02%n"
                                .formatted(code, school, nif(one)));
                answers.append("%s,%s,granted,2025-10-20%n".formatted(school, code));
                for (String type : List.of("project", "follow-up", "final")) {
                    reports.append("%s,%s,2026-06-01%n".formatted(code, type));
                }
            }
        }
        must("init");
        must("import", "schools", file("schools", schools()));
        must("import", "teachers", file("teachers", teachers));
        must("import", "consents", file("consents", consents));
        must("import", "projects", file("projects", projects));
        must("import", "consents", file("answers", answers));
        must("import", "reports", file("reports", reports));
    }

    private static String schools() {
        return "code,name,ownership,cfie\n49000001,CEIP A,public,\n49000002,CEIP B,public,benavente\n";
    }

    private String file(String name, CharSequence content) throws IOException {
        return Files.writeString(folder.resolve(name + ".csv"), content).toString();
    }

    private static String nif(int digits) {
        return "%08d%c".formatted(digits, LETTERS.charAt(digits % LETTERS.length()));
    }

    private void must(String... words) throws Exception {
        Process process = start(words);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words));
        }
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("target/cfie/bin/cfie", "--db", url));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile()))
                .start();
    }

    private void work(int millis, int processes, int pause) throws Exception {
        List<Thread> offices = new ArrayList<>();
        for (int office = 1; office <= processes; office++) {
            Random random = new Random(office);
            String out = folder.resolve("out" + office % 2).toString();
            offices.add(new Thread(() -> office(random, out)));
        }
        offices.forEach(Thread::start);
        long began = System.nanoTime();
        if (pause == 0) {
            Thread.sleep(millis);
        } else {
            kill(millis / pause, pause);
        }
        isOver = true;
        for (Thread office : offices) {
            office.join();
        }
        double minutes = (System.nanoTime() - began) / 60e9;
        System.out.printf("done in a minute: %.1f%n", endings.get("exit 0") / minutes);
    }

    private void kill(int kills, int pause) throws InterruptedException {
        Random random = new Random();
        for (int kill = 0; kill < kills; kill++) {
            Thread.sleep(pause / 2 + random.nextInt(pause));
            List<Running> victims = List.copyOf(running);
            if (!victims.isEmpty()) {
                Running victim = victims.get(random.nextInt(victims.size()));
                victim.isKilled = true;
                victim.process.destroyForcibly();
            }
        }
    }

    private void office(Random random, String out) {
        while (!isOver) {
            int first = next.getAndAdd(BATCH);
            try {
                switch (random.nextInt(6)) {
                    case 0 -> run(registering(first), nif(first));
                    case 1 -> run(importing(first), nif(first));
                    case 2 -> run(certifying(out, "--cfie", "zamora"), "");
                    case 3 -> run(certifying(out, "--cfie", "benavente"), "");
                    default -> run(evaluating(random), "");
                }
            } catch (IOException | InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private static String[] registering(int digits) {
        return new String[] {
            "register-teacher",
            nif(digits),
            "--given-name",
            "Eva",
            "--surname1",
            "Uno",
            "--school",
            SCHOOLS[0]
        };
    }

    private String[] importing(int first) throws IOException {
        StringBuilder teachers = new StringBuilder("nif,given_name,surname1,school\n");
        for (int one = first; one < first + BATCH; one++) {
            teachers.append("%s,Lote,L%d,%s%n".formatted(nif(one), first, SCHOOLS[1]));
        }
        return new String[] {"import", "teachers", file("batch" + first, teachers)};
    }

    private static String[] certifying(String out, String... filter) {
        return new String[] {"certify", "--year", "2025", "--out", out, filter[0], filter[1]};
    }

    private static String[] evaluating(Random random) {
        String project = "P" + (1 + random.nextInt(TEACHERS)) + "-" + SCHOOLS[random.nextInt(2)];
        return new String[] {
            "evaluate",
            project,
            "--positive",
            "--credits",
            "4",
            "--reason",
            "Bien",
            "--by",
            "Pilar",
            "--date",
            "2026-06-15"
        };
    }

    private void run(String[] words, String first) throws IOException, InterruptedException {
        Running one = new Running(start(words));
        running.add(one);
        int exit = one.process.waitFor();
        running.remove(one);
        if (exit == 0 && !first.isEmpty()) {
            done.add(first);
        }
        synchronized (endings) {
            endings.merge(one.isKilled && exit != 0 ? "killed" : "exit " + exit, 1, Integer::sum);
        }
    }

    private boolean isSound() throws SQLException {
        boolean isSound =
                endings.keySet().stream().allMatch(one -> one.matches("exit [05]|killed"));
        Map<String, String> given = System.getenv();
        try (Connection connection =
                        DriverManager.getConnection(
                                url, given.get("PGUSER"), given.get("PGPASSWORD"));
                Statement statement = connection.createStatement()) {
            isSound &= is(statement, "gaps in numbers", GAPS, 0);
            isSound &= is(statement, "teachers over the cap", OVER, 0);
            isSound &= is(statement, "certificates without content", EMPTY, 0);
            isSound &= is(statement, "imports by halves", HALVES, 0);
            isSound &= is(statement, "certified less than was due", LESS, 0);
            isSound &= is(statement, "teachers without an event", UNTOLD, 0);
            int lost = 0;
            for (String nif : done) {
                lost += count(statement, KNOWN.formatted(nif)) == 1 ? 0 : 1;
            }
            System.out.println("lost of " + done.size() + " that were said to be done: " + lost);
            isSound &= lost == 0;
            System.out.println("certificates: " + count(statement, CERTIFICATES));
            System.out.println("events: " + count(statement, EVENTS));
        }
        return isSound;
    }

    private static boolean is(Statement statement, String what, String query, int expected)
            throws SQLException {
        int found = count(statement, query);
        System.out.println(what + ": " + found);
        return found == expected;
    }

    private static int count(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static final String KNOWN = "select count(*) from teacher where nif = '%s'";
    private static final String CERTIFICATES = "select count(*) from certificate";
    private static final String GAPS =
            "select count(*) from (select 1 from certificate join certificate_counter k"
                    + " using (academic_year, cfie) group by cfie having count(*) <> max(running)"
                    + " or min(running) <> 1 or min(k.last_running) <> max(running)) as gaps";
    private static final String OVER =
            "select count(*) from (select nif from certificate_item where standing"
                    + " group by nif having sum(credits) > 4) as teachers";
    private static final String EMPTY =
            "select count(*) from certificate where not exists (select 1 from certificate_item i"
                    + " where i.cfie = certificate.cfie and i.running = certificate.running)";
    private static final String HALVES =
            "select count(*) from (select surname1 from teacher where given_name = 'Lote'"
                    + " group by surname1 having count(*) <> 20) as batches";
    private static final String EVENTS = "select count(*) from event";
    private static final String UNTOLD =
            "select count(*) from teacher where given_name = 'Eva' and not exists (select 1 from"
                    + " event where subject like '|teacher=' || nif || '|%')";
    private static final String LESS =
            "select count(*) from (select p.nif from evaluation e join participation p"
                    + " on p.project = e.project left join certificate_item i on i.nif = p.nif"
                    + " group by p.nif having coalesce(max(i.credits), 0) = 0) as teachers";
}
