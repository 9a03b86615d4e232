package cfie.cli.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.certificate.VeraPdf;
import cfie.cli.command.Exit;
import cfie.signature.Judge;
import cfie.signature.OfficeKeys;
import cfie.signature.OtherTool;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year whose certificates the office signs as it issues them. */
final class SignedYearTest {
    private static final int FLIPPED = 97;
    private static final String FIRST = "2025-2026-zamora-0001.pdf";

    @TempDir Path folder;
    private OfficeKeys keys;
    private CfieRun tool;
    private CfieRun elsewhere;

    @BeforeEach
    void theYearOfTheSamples() throws IOException {
        tool = SampleYear.in(folder);
        keys = new OfficeKeys(folder);
        elsewhere = new CfieRun(Files.createDirectory(folder.resolve("elsewhere")));
    }

    private CfieRun.Run certify(Path key, Path password) {
        return tool.run(
                "certify",
                "--year",
                "2025",
                "--out",
                out().toString(),
                "--sign",
                key.toString(),
                "--sign-password-file",
                password.toString());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private byte[] signed() throws IOException {
        certify(keys.sound(), keys.password()).ending(0);
        return Files.readAllBytes(first());
    }

    private Path first() {
        return out().resolve("2025-2026/zamora/" + FIRST);
    }

    /** Where no register is, nor is made. */
    private CfieRun.Run offline(Path file, Path authorities, String... more) throws IOException {
        String[] words = {
            "verify", "--offline", "--trust", authorities.toString(), file.toString()
        };
        CfieRun.Run run =
                elsewhere.run(
                        Stream.concat(Arrays.stream(words), Arrays.stream(more))
                                .toArray(String[]::new));
        try (var made = Files.list(folder.resolve("elsewhere"))) {
            assertEquals(0, made.filter(path -> path.toString().endsWith(".db")).count());
        }
        return run;
    }

    private void assertOffline(Exit exit, String said, byte[] pdf) throws IOException {
        CfieRun.Run run =
                offline(Files.write(folder.resolve("judged.pdf"), pdf), keys.authorities());
        assertTrue(run.out().contains(said), run.out() + run.err());
        assertEquals(exit.code(), run.exit());
    }

    @Test
    void whatTheOfficeSignsIsVerifiedWithItsSigner() throws IOException {
        signed();
        String one = tool.run("verify", first().toString()).ending(0);
        assertTrue(one.contains(FIRST + ": VÁLIDO"), one);
        assertTrue(one.contains("firmado por CFIE de Zamora (certificado electrónico "), one);
        assertTrue(one.contains("el 2026-06-30T10:00:00Z"), one);
        String all = tool.run("verify", out().toString()).ending(0);
        assertEquals(14, all.split("firmado por CFIE de Zamora", -1).length - 1, all);
        String json = tool.run("verify", first().toString(), "--format", "json").ending(0);
        assertTrue(json.contains("\"name\" : \"CFIE de Zamora\""), json);
    }

    @Test
    void theJudgesOfSignaturesArchivesAndReadersPassASignedFile() throws IOException {
        byte[] pdf = signed();
        assertEquals("TOTAL_PASSED", Judge.verdict(pdf, Instant.parse("2026-07-01T10:00:00Z")));
        VeraPdf.assertSoundWithAttachment(pdf);
    }

    @Test
    void oneFlippedByteAnywhereIsAltered() throws IOException {
        byte[] pdf = signed();
        Path flipped = Files.createDirectory(folder.resolve("flipped"));
        for (int at = 0; at < FLIPPED; at++) {
            byte[] other = pdf.clone();
            other[(int) ((long) pdf.length * at / FLIPPED)] ^= (byte) (1 << at % 8);
            Files.write(flipped.resolve(at + ".pdf"), other);
        }
        CfieRun.Run known = tool.run("verify", flipped.toString());
        assertTrue(known.out().contains("alterados: " + FLIPPED), known.out());
        CfieRun.Run alone = offline(flipped, keys.authorities());
        assertEquals(Exit.REFUSED.code(), alone.exit());
        assertFalse(alone.out().contains("VÁLIDO"), alone.out());
        assertTrue(alone.out().contains("ALTERADO: se cambió algo después"), alone.out());
    }

    @Test
    void aSignedFileComesBackWithoutTheKey() throws IOException {
        byte[] pdf = signed();
        Files.delete(first());
        tool.run("certify", "--year", "2025", "--out", out().toString()).ending(0);
        assertArrayEquals(pdf, Files.readAllBytes(first()));
    }

    @Test
    void aKeyThatIsNotSoundIsToldBeforeAnythingIsIssued() {
        assertRefused(keys.expired(), keys.password(), "SIGN_CERTIFICATE_EXPIRED");
        assertRefused(keys.early(), keys.password(), "SIGN_CERTIFICATE_EARLY");
        assertRefused(keys.withoutKey(), keys.password(), "SIGN_KEY_ABSENT");
        assertRefused(keys.sound(), keys.wrongPassword(), "SIGN_PASSWORD");
        assertRefused(keys.authorities(), keys.password(), "SIGN_FILE_FORM");
        assertRefused(folder.resolve("nowhere.p12"), keys.password(), "FILE_UNREADABLE");
    }

    private void assertRefused(Path key, Path password, String reason) {
        CfieRun.Run run =
                tool.run(
                        "certify",
                        "--year=2025",
                        "--out=" + out(),
                        "--sign=" + key,
                        "--sign-password-file=" + password,
                        "--format=json");
        assertTrue(run.err().contains(reason), run.err());
        assertTrue(run.exit() == 3 || run.exit() == 4, run.err());
        assertEquals("", tool.run("list", "certificates", "--format", "ids").ending(0));
    }

    @Test
    void aSignedFileProvesItselfWithoutARegister() throws IOException {
        signed();
        CfieRun.Run run = offline(first(), keys.authorities());
        assertTrue(run.ending(0).contains("VÁLIDO por sí mismo"), run.out());
        assertTrue(run.out().contains("Sin el registro no se sabe"), run.out());
        assertTrue(run.out().contains("número: 2025/2026-zamora-0001"), run.out());
        assertTrue(run.out().contains("firmado por CFIE de Zamora"), run.out());
        String json = offline(first(), keys.authorities(), "--format", "json").ending(0);
        assertTrue(json.contains("\"result\" : \"valid\""), json);
        assertTrue(json.contains("\"integrity_code\""), json);
        String all =
                offline(out().resolve("2025-2026/zamora/" + FIRST), keys.authorities()).ending(0);
        assertFalse(all.isEmpty());
    }

    @Test
    void whoeverIsNotTrustedProvesNothing() throws IOException {
        signed();
        CfieRun.Run run = offline(first(), keys.otherAuthorities());
        assertEquals(Exit.REFUSED.code(), run.exit());
        assertTrue(run.out().contains("DESCONOCIDO: el certificado electrónico"), run.out());
        assertFalse(run.out().contains("número:"), run.out());
    }

    @Test
    void whatAnOfficialToolSignedProvesItselfToo() throws IOException {
        tool.run("certify", "--year", "2025", "--out", out().toString()).ending(0);
        byte[] plain = Files.readAllBytes(first());
        assertOffline(Exit.REFUSED, "DESCONOCIDO: no lleva firma", plain);
        byte[] signed = OtherTool.withRsa().sign(plain);
        assertOffline(Exit.DONE, "VÁLIDO por sí mismo", signed);
        assertOffline(Exit.REFUSED, "DESCONOCIDO: no se puede leer", new byte[] {'%'});
        signed[plain.length / 2] ^= 1;
        assertOffline(Exit.REFUSED, "ALTERADO: se cambió algo después", signed);
    }

    @Test
    void aSecondSignerMayAddNothingButASignature() throws IOException {
        byte[] pdf = signed();
        OtherTool second = OtherTool.withRsa();
        assertOffline(Exit.DONE, "firmado por CFIE de Zamora", second.sign(pdf));
        assertOffline(
                Exit.REFUSED,
                "ALTERADO: se cambió una p",
                second.sign(pdf, document -> document.addPage(new PDPage())));
    }

    @Test
    void theRegisterAsksWhoSignedOnlyWhereItIsToldWhomToTrust() throws IOException {
        signed();
        String unasked = tool.run("verify", first().toString()).ending(0);
        assertTrue(unasked.contains("quién es no se ha comprobado"), unasked);
        assertTrue(verified("--format", "json").out().contains("\"trusted\" : null"));
        CfieRun.Run trusted = verified("--trust", keys.authorities().toString());
        assertTrue(trusted.ending(0).contains("; lleva a una autoridad"), trusted.out());
        CfieRun.Run doubted = verified("--trust", keys.otherAuthorities().toString());
        assertEquals(Exit.REFUSED.code(), doubted.exit());
        assertTrue(doubted.out().contains(FIRST + ": DESCONOCIDO: el certif"), doubted.out());
        CfieRun.Run json =
                verified("--trust", keys.otherAuthorities().toString(), "--format", "json");
        assertTrue(json.out().contains("\"trusted\" : false"), json.out());
        assertTrue(json.out().contains("\"result\" : \"unknown\""), json.out());
    }

    private CfieRun.Run verified(String... more) {
        return tool.run(
                Stream.concat(Stream.of("verify", first().toString()), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    void withoutARegisterOnlyFilesAndAuthoritiesWillDo() {
        String pem = keys.authorities().toString();
        CfieRun.Run number = elsewhere.run("verify", "--offline", "--trust", pem, "ABC");
        assertEquals(Exit.USAGE.code(), number.exit());
        assertTrue(number.err().contains("no es un fichero ni una carpeta"), number.err());
        CfieRun.Run alone = elsewhere.run("verify", "--offline", pem);
        assertEquals(Exit.USAGE.code(), alone.exit());
        assertTrue(alone.err().contains("--trust"), alone.err());
    }
}
