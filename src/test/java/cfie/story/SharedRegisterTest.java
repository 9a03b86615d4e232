package cfie.story;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.procedure.Advance;
import cfie.procedure.issue.Certify;
import cfie.store.Register;
import cfie.testkit.AnEvaluation;
import cfie.testkit.AnOffice;
import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import cfie.testkit.Server;
import cfie.value.Cfie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Several offices work in one register at the same time, and each as if it were alone. */
class SharedRegisterTest {
    private static final String ZAMORA = Given.SCHOOL.text();
    private static final String BENAVENTE = "49000002";
    private static final int TEACHERS = 5;

    private static final String GAPS =
            "select c.cfie, count(*), max(running), min(last_running)"
                    + " from certificate c join certificate_counter k using (academic_year, cfie)"
                    + " group by c.cfie having count(*) <> max(running)"
                    + " or min(running) <> 1 or min(last_running) <> max(running)";

    @RegisterExtension final AnOffice office = AnOffice.onServer();
    @TempDir Path folder;

    /** Each teacher is at two schools of two centres, with four credits to earn at each. */
    @BeforeEach
    void teachersWithTwiceTheCap() {
        office.with(aSchool(), aSchool().withCode(BENAVENTE).servedBy(Cfie.BENAVENTE));
        IntStream.rangeClosed(1, TEACHERS)
                .forEach(
                        one ->
                                office.with(
                                                aTeacher().withNif(Given.nif(one)),
                                                aTeacher().withNif(Given.nif(one)).at(BENAVENTE))
                                        .with(
                                                aProject()
                                                        .withCode("Z" + one)
                                                        .carriedBy(Given.nif(one)),
                                                aProject()
                                                        .withCode("B" + one)
                                                        .at(BENAVENTE)
                                                        .carriedBy(Given.nif(one))));
    }

    /** One earns the credits of a school while the other's are being certified. */
    @Test
    void theCapHoldsForTwoCentresThatCertifyAtTheSameMoment() {
        evaluate(office.register(), "Z2", "B3");
        office.certify();
        evaluate(office.register(), "Z1");
        AtomicInteger turns = new AtomicInteger();
        try (Register benavente = Register.open(office.address())) {
            office.register()
                    .write(
                            done -> true,
                            () -> {
                                Certify.Result result = certify(office.register(), Cfie.ZAMORA);
                                if (turns.incrementAndGet() == 1) {
                                    evaluate(benavente, "B1");
                                    benavente.write(
                                            done -> true, () -> certify(benavente, Cfie.BENAVENTE));
                                }
                                return result;
                            });
        }
        assertEquals(2, turns.get());
        assertEquals(
                List.of("B1"),
                office.certificates().stream()
                        .filter(one -> one.teacher().nif().equals(Given.nif(1)))
                        .flatMap(one -> one.items().stream())
                        .map(item -> item.project().text())
                        .toList());
    }

    private static void evaluate(Register register, String... projects) {
        register.write(
                done -> true,
                () -> {
                    register.evaluations()
                            .add(
                                    Stream.of(projects)
                                            .map(one -> anEvaluation().of(one).giving("4"))
                                            .map(AnEvaluation::evaluation)
                                            .toList());
                    return true;
                });
    }

    private static Certify.Result certify(Register register, Cfie cfie) {
        return new Certify(register, Given.TODAY, Advance.UNHEARD)
                .run(
                        Given.YEAR,
                        Selection.of(Given.YEAR, Optional.of(cfie), Optional.empty()),
                        AnOffice.PRINTS_ANYTHING);
    }

    @Test
    void nobodysWorkIsLostAndNothingIsGivenTwice() throws Exception {
        evaluate(office.register(), projects("Z"));
        List<Callable<CfieRun.Run>> commands = new ArrayList<>();
        commands.add(command("import evaluations " + evaluations(projects("B"))));
        for (int one = 1; one <= 2; one++) {
            commands.add(command("certify --year 2025 --cfie zamora --out " + out(one)));
            commands.add(command("certify --year 2025 --cfie benavente --out " + out(one)));
            commands.add(command("certify --year 2025 --out " + out(one)));
            commands.add(command(registering(Given.nif(100 + one).text())));
            commands.add(command("import schools " + schools(one) + " --mode update"));
            commands.add(command(adding("Proyecto_" + one)));
        }
        for (Future<CfieRun.Run> one : together(commands)) {
            one.get().ending(0);
        }
        assertEquals(
                List.of(),
                rows(
                        "select nif, sum(credits) from certificate_item where standing"
                                + " group by nif having sum(credits) <> 4"));
        assertEquals(List.of(), rows(GAPS));
        assertEquals(List.of("5"), rows("select count(distinct nif) from certificate_item"));
        assertEquals(List.of("2"), rows("select count(*) from teacher where given_name = 'Nueva'"));
        assertEquals(List.of("20"), rows("select count(*) from school where name like 'CEIP %'"));
        assertEquals(
                List.of("1", "2"),
                rows(
                        "select rank() over (order by code) from project"
                                + " where title like 'Proyecto%' order by code"));
        assertEquals(
                List.of("add-project 2", "import 3", "register-teacher 2"),
                rows(
                        "select command || ' ' || count(*) from event"
                                + " where command <> 'certify' group by command order by command"));
        String verified = command("audit --verify --format json").call().ending(0);
        assertTrue(verified.contains("\"unlinked\":0"), verified);
    }

    /** Both print what has no file yet; a signature comes out differently each time. */
    @Test
    void whatTwoOfficesSignAtTheSameMomentHasOneSignature() throws Exception {
        evaluate(office.register(), projects("Z"));
        office.certify();
        String signing = " --sign %s --sign-password-file %s".formatted(key(), password());
        List<Callable<CfieRun.Run>> commands = new ArrayList<>();
        for (int one = 1; one <= 4; one++) {
            commands.add(command("certify --year 2025 --out " + out(one) + signing));
        }
        for (Future<CfieRun.Run> one : together(commands)) {
            one.get().ending(0);
        }
        assertEquals(
                List.of(Integer.toString(TEACHERS)),
                rows("select count(*) from certificate_signature"));
        List<IssuedCertificate> issued = new ArrayList<>();
        office.register()
                .certificates()
                .each(Selection.of(Given.YEAR, Optional.empty(), Optional.empty()), issued::add);
        for (IssuedCertificate certificate : issued) {
            for (int one = 1; one <= 4; one++) {
                Path file = Path.of(out(one)).resolve(certificate.number().file());
                assertEquals(certificate.sha256(), Optional.of(hash(file)), file.toString());
            }
        }
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private Path password() throws IOException {
        return Files.writeString(folder.resolve("password"), "abracadabra");
    }

    private Path key() throws IOException, InterruptedException {
        Path store = folder.resolve("firma.p12");
        String words =
                "-genkeypair -alias firma -keyalg EC -groupname secp256r1 -dname CN=Pilar -startdate"
                        + " 2020/01/01 -validity 36500 -storetype PKCS12 -storepass abracadabra -keystore "
                        + store;
        ProcessBuilder keytool =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        keytool.command().addAll(List.of(words.split(" ")));
        assertEquals(
                0,
                keytool.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor());
        return store;
    }

    private static String[] projects(String school) {
        return IntStream.rangeClosed(1, TEACHERS)
                .mapToObj(one -> school + one)
                .toArray(String[]::new);
    }

    private String out(int one) {
        return folder.resolve("out" + one).toString();
    }

    private Path schools(int one) throws Exception {
        StringBuilder csv = new StringBuilder("code,name,ownership\n");
        IntStream.rangeClosed(1, 10)
                .forEach(
                        school ->
                                csv.append(
                                        "4700%02d%02d,CEIP %d,public%n"
                                                .formatted(one, school, one)));
        return Files.writeString(folder.resolve("schools" + one + ".csv"), csv);
    }

    private Path evaluations(String... projects) throws Exception {
        StringBuilder csv =
                new StringBuilder("project,outcome,credits,evaluated_on,evaluator,reason\n");
        Stream.of(projects).forEach(one -> csv.append(one + ",positive,4,2026-06-15,Pilar,Bien\n"));
        return Files.writeString(folder.resolve("evaluations.csv"), csv);
    }

    private static String registering(String nif) {
        return "register-teacher %s --given-name Nueva --surname1 Ejemplo --school %s"
                .formatted(nif, ZAMORA);
    }

    private static String adding(String title) {
        return ("add-project --school %s --year 2025 --title %s --kind new --duration year"
                        + " --starts 2025-10-01 --ends 2026-05-29 --teacher %s --partner FR:Lycée")
                .formatted(ZAMORA, title, Given.nif(1));
    }

    private Callable<CfieRun.Run> command(String words) {
        return () -> new CfieRun(office.address().toString()).run(words.split(" "));
    }

    /** All at once. */
    private static <T> List<Future<T>> together(List<Callable<T>> commands) throws Exception {
        ExecutorService offices = Executors.newFixedThreadPool(commands.size());
        CyclicBarrier start = new CyclicBarrier(commands.size());
        try {
            return offices.invokeAll(
                    commands.stream()
                            .<Callable<T>>map(
                                    one ->
                                            () -> {
                                                start.await();
                                                return one.call();
                                            })
                            .toList());
        } finally {
            offices.shutdownNow();
        }
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = Server.connect(office.address());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
