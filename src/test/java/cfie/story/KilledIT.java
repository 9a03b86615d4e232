package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged tool is killed in the middle of its work, and the next run finishes it. */
class KilledIT {
    private static final String TOOL = Path.of("target/cfie/bin/cfie").toAbsolutePath().toString();
    private static final int ROUNDS = 8;
    private static final String KILLS = "12";
    private static final int STEP_MILLIS = 350;

    @Test
    void aKilledCertifyIsFinishedByTheNext(@TempDir Path folder) throws Exception {
        Path ready = prepared(folder);
        for (int round = 1; round <= ROUNDS; round++) {
            Path own = Files.createDirectory(folder.resolve("round" + round));
            Files.copy(ready, own.resolve("register.mv.db"));
            Process killed = certify(own);
            killed.waitFor((long) round * STEP_MILLIS, TimeUnit.MILLISECONDS);
            killed.destroyForcibly().waitFor();
            check(own, said(certify(own), own));
        }
    }

    /** The short form of what {@code src/bench/torture} does for hours. */
    @Test
    void aLivingRegisterKilledAgainAndAgainLosesNothing(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        ProcessBuilder torture =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        "target/cfie/lib/*",
                        "src/bench/torture/Torture.java",
                        KILLS,
                        "1");
        int exit =
                torture.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        assertEquals(0, exit, Files.readString(said));
    }

    private static void check(Path own, Map<String, Object> result) throws Exception {
        Map<Object, Integer> last = new TreeMap<>();
        List<?> certificates = (List<?>) result.get("certificates");
        assertEquals(15, certificates.size());
        for (Object one : certificates) {
            Map<?, ?> certificate = (Map<?, ?>) one;
            String number = certificate.get("number").toString();
            int running = Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
            assertEquals(last.merge(certificate.get("cfie"), 1, Integer::sum), running);
            byte[] file = Files.readAllBytes(own.resolve(certificate.get("file").toString()));
            assertEquals(certificate.get("sha256"), hash(file), number);
        }
        assertEquals(11 * 2, ((Collection<?>) result.get("actas")).size());
    }

    /** A register with the sample year up to its evaluations. */
    private static Path prepared(Path folder) throws Exception {
        Path own = Files.createDirectory(folder.resolve("prepared"));
        List<List<String>> steps =
                List.of(
                        List.of("init"),
                        List.of("import", "schools", "samples/schools.csv"),
                        List.of("set-cfie", "benavente", "--municipality", "Zamora:Benavente"),
                        List.of("set-cfie", "ponferrada", "--municipality", "León:Ponferrada"),
                        List.of("import", "teachers", "samples/teachers.csv"),
                        List.of("import", "consents", "samples/consents.csv"),
                        List.of("import", "projects", "samples/projects.csv"),
                        List.of("import", "consents", "samples/project-consents.csv"),
                        List.of("import", "reports", "samples/reports.csv"),
                        List.of("import", "evaluations", "samples/evaluations.csv"),
                        List.of(
                                "decide",
                                "ERIZO-42",
                                "--requirement",
                                "PARTNER_ABROAD",
                                "--reason",
                                "Autorizado",
                                "--by",
                                "Pilar"));
        for (List<String> step : steps) {
            assertEquals(0, start(own, step).waitFor(), step.toString());
        }
        return own.resolve("register.mv.db");
    }

    private static Process certify(Path own) throws IOException {
        return start(
                own,
                List.of(
                        "certify",
                        "--year",
                        "2025",
                        "--date",
                        "2026-06-30",
                        "--out",
                        own.toString(),
                        "--format",
                        "json"));
    }

    private static Process start(Path own, List<String> words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(TOOL, "--db", own.resolve("register").toString()));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(own.resolve("said.json").toFile())
                .start();
    }

    private static Map<String, Object> said(Process certify, Path own) throws Exception {
        assertEquals(0, certify.waitFor());
        return JSON.std.mapFrom(Files.readString(own.resolve("said.json")));
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
