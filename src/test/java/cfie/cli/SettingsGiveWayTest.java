package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting is what an option is worth where nobody says more: it stands in nobody's way. */
final class SettingsGiveWayTest extends AnAccount {
    @BeforeEach
    void thereIsARegister() {
        run("init").ending(0);
    }

    private String placed(String name) {
        return folder.resolve(name).toString();
    }

    private CfieRun.Run certify(String... more) {
        return run(words(List.of("certify"), more));
    }

    private static String[] words(List<String> first, String... more) {
        List<String> words = new ArrayList<>(first);
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "variable"})
    void aFolderForCertificatesLetsPlan(String where) throws IOException {
        say(where, "certify.out", "certificados");
        certify("--year", "2025", "--plan", placed("p.json")).ending(0);
        assertTrue(Files.exists(folder.resolve("p.json")));
        certify("--year", "2025", "--plan", placed("p.json"), "--out", placed("out")).ending(2);
        assertFalse(Files.exists(folder.resolve("data/cfie/certificados")));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "variable"})
    void aCentreLetsAPlanBeApplied(String where) throws IOException {
        environment.put("CFIE_USER", "ana");
        certify("--year", "2025", "--plan", placed("p.json")).ending(0);
        say(where, "certify.cfie", "zamora");
        String[] apply = {
            "--apply", placed("p.json"), "--approved-by", "Bea", "--out", placed("o")
        };
        certify(apply).ending(0);
        CfieRun.Run typed = certify(words(List.of(apply), "--cfie", "zamora"));
        assertEquals(2, typed.exit());
        assertTrue(typed.err().contains("--apply no va con"), typed.err());
    }

    /**
     * What is set of the centre counts where nothing stands against it, also in what is planned.
     */
    @Test
    void whatGoesWithWhatIsTypedCounts() throws IOException {
        say("file", "certify.cfie", "zamora");
        environment.put("CFIE_USER", "ana");
        certify("--year", "2025", "--plan", placed("p.json")).ending(0);
        assertTrue(Files.readString(folder.resolve("p.json")).contains("\"zamora\""));
    }

    /** One who waits at a school of Ávila, for somebody whose usual centre is that of Zamora. */
    private void aTeacherInAvila() throws IOException {
        Path schools = folder.resolve("schools.csv");
        Files.writeString(schools, "code,name,ownership\n05000001,Gredos,public\n");
        run("import", "schools", schools.toString()).ending(0);
        String[] names = {"--given-name", "Ana", "--surname1", "Ruiz"};
        String[] what = {"register-teacher", "12345678Z", "--school", "05000001"};
        run(words(List.of(what), names)).ending(0);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "--school 05000001, 1",
        "--teacher 12345678Z, 1",
        "--school 05000001 --cfie zamora, 0"
    })
    void theUsualCentreLetsOthersBeAskedFor(String typed, int found) throws IOException {
        aTeacherInAvila();
        beside("pending.cfie = zamora", "letters.cfie = zamora");
        String[] more = typed.isEmpty() ? new String[0] : typed.split(" ");
        List<String> pending = List.of("pending", "--year", "2025", "--format", "csv");
        assertEquals(1 + found, run(words(pending, more)).ending(0).lines().count());
        List<String> letters = List.of("letters", "registration-request", "--out", placed("l"));
        run(words(letters, more)).ending(0);
        assertEquals(found == 1, Files.exists(folder.resolve("l")) && !isEmpty("l"));
    }

    private boolean isEmpty(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void noCertificateOfAnotherCentreIsIssuedUnasked() throws IOException {
        aTeacherInAvila();
        whoIsOwedACertificate();
        beside("certify.cfie = zamora");
        String[] typed = {"--year", "2025", "--teacher", "12345678Z", "--out", placed("o")};
        CfieRun.Run usual = certify(typed);
        usual.ending(0);
        assertTrue(usual.err().contains("certify.cfie"), usual.err());
        assertEquals(1, certificates());
        CfieRun.Run other = certify(words(List.of(typed), "--cfie", "avila"));
        other.ending(0);
        assertFalse(other.err().contains("certify.cfie"), other.err());
        assertEquals(2, certificates());
    }

    /** All that the teacher of Ávila has to do and to be granted. */
    private void whoIsOwedACertificate() {
        for (String line :
                """
                approve-school 05000001 --teacher 12345678Z --date 2025-09-20
                add-project --code P1 --school 05000001 --year 2025 --title Aves --kind new \
                --duration year --starts 2025-10-01 --ends 2026-05-29 --teacher 12345678Z \
                --partner FR:Lycée
                check-project P1 --suitable
                approve-school 05000001 --project P1
                submit-report P1 --type project
                submit-report P1 --type follow-up
                submit-report P1 --type final
                evaluate P1 --positive --credits 2 --reason Bien --by Eva
                """
                        .lines()
                        .toList()) {
            run(line.split(" ")).ending(0);
        }
    }

    /** The lines of their list, with its header. */
    private long certificates() {
        return run("export", "certificates").ending(0).lines().count();
    }

    private void say(String where, String key, String value) throws IOException {
        if (where.equals("file")) {
            beside(key + " = " + value);
        } else {
            String name = key.toUpperCase(Locale.ROOT).replace('.', '_');
            environment.put("CFIE_" + name.replace('-', '_'), value);
        }
    }

    @Test
    void whatSignaturesNeedIsNoSignature() throws IOException {
        Files.writeString(folder.resolve("data/cfie/secret"), "x");
        beside("sign-password-file = secret", "sign-alias = a", "tsa = https://tsa.example/");
        certify("--year", "2025", "--out", placed("out")).ending(0);
        CfieRun.Run typed = certify("--year", "2025", "--out", placed("out"), "--sign-alias", "a");
        assertEquals(2, typed.exit());
        assertTrue(typed.err().contains("falta --sign"), typed.err());
    }

    /** The key of the file that one usually works in is none of a server's. */
    @Test
    void theKeyOfAFileIsNoServers() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "abracadabra".repeat(3));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        own("db-key-file = " + key);
        String server = "jdbc:postgresql://127.0.0.1:1/cfie";
        assertEquals(5, run("list", "schools", "--db", server, "--wait", "0").exit());
        run("list", "schools", "--db", server, "--db-key-file", key.toString()).ending(2);
    }
}
