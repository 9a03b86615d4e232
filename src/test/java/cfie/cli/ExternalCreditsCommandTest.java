package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credits from elsewhere, from the command line to the acta. */
final class ExternalCreditsCommandTest {
    private static final String HEADER = "nif,year,credits,body,reference,certified_on,file\n";
    private static final String ANA = "12345678Z";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYearThatIsNotCertified() throws IOException {
        tool = SampleYear.in(folder);
    }

    private CfieRun.Run run(String words, String... more) {
        List<String> argv = new ArrayList<>(List.of(words.split(" ")));
        argv.addAll(List.of(more));
        return tool.run(argv.toArray(String[]::new));
    }

    private String exported() {
        return run("export external-credits").ending(0);
    }

    @Test
    void theDocumentIsKeptByNameAndHash() throws IOException {
        Path document = Files.writeString(folder.resolve("intef.pdf"), "abc");
        String add =
                "external-credits add "
                        + ANA
                        + " --year 2025 --credits 1,5 --body INTEF"
                        + " --reference A-17 --date 2026-02-01 --document "
                        + document;
        run(add, "--dry-run").ending(0);
        assertEquals(HEADER, exported());
        run(add).ending(0);
        assertEquals(HEADER + ANA + ",2025/2026,1.5,INTEF,A-17,2026-02-01,intef.pdf\n", exported());
        assertTrue(
                run("audit --teacher " + ANA + " --format json")
                        .ending(0)
                        .contains(
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        assertEquals("Ya estaba así: no cambia nada.\n", run(add).ending(0));
    }

    @Test
    void theyAreCorrectedOrTakenAwayWithAReason() {
        String subject = ANA + " --year 2025 --body INTEF";
        run("external-credits add " + subject + " --credits 1").ending(0);
        run("external-credits add " + subject + " --credits 2").ending(4);
        run("external-credits add " + subject + " --credits 2 --mode update").ending(0);
        assertTrue(exported().contains(",2,INTEF,"));
        run("external-credits remove " + subject + " --reason Error --dry-run").ending(0);
        run("external-credits remove " + subject + " --reason Error").ending(0);
        assertEquals(HEADER, exported());
        assertTrue(run("audit --teacher " + ANA).ending(0).contains("Error"));
        run("external-credits remove " + subject + " --reason Error").ending(4);
    }

    @Test
    void whoeverIsNotInTheRegisterIsRefusedWithTheCommandThatRegistersThem() {
        CfieRun.Run refused =
                run("external-credits add 00000000T --year 2025 --credits 1 --body INTEF");
        refused.ending(4);
        assertTrue(refused.err().contains("cfie register-teacher 00000000T"), refused.err());
        run("external-credits add " + ANA + " --year 2025 --credits 0 --body INTEF").ending(2);
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllAndComesBackTheSame() throws IOException {
        Path file = folder.resolve("credits.csv");
        String good =
                ANA + ",2025,\"0,5\",INTEF,,\n" + ANA + ",2025,4,Universidad,U-1,2026-01-31\n";
        String header = "nif,year,credits,body,reference,certified_on\n";
        Files.writeString(file, header + good + "00000000T,2025,1,INTEF,,\n");
        Path rejected = folder.resolve("rejected.csv");
        String command = "external-credits import " + file;
        run(command, "--rejected", rejected.toString()).ending(3);
        assertEquals(HEADER, exported());
        assertTrue(Files.readString(rejected).contains("00000000T"));
        run(command, "--keep-going", "--dry-run").ending(3);
        assertEquals(HEADER, exported());
        run(command, "--keep-going").ending(3);
        String both = exported();
        assertEquals(3, both.lines().count());
        Files.writeString(file, both);
        assertTrue(
                run("import external-credits " + file + " --format json")
                        .ending(0)
                        .contains("\"unchanged\":2"));
        assertEquals(both, run("external-credits list --format csv --year 2025").ending(0));
        assertEquals(HEADER, run("external-credits list --format csv --year 2024").ending(0));
        run(command, "--mode", "sync").ending(2);
    }

    @Test
    void whyAndTheActaSayWhatTheyLeft() throws IOException {
        run("external-credits add " + ANA + " --year 2025 --credits 1.5 --body INTEF").ending(0);
        run("external-credits add " + ANA + " --year 2025 --credits 2 --body Universidad")
                .ending(0);
        String why = run("why " + ANA + " --year 2025").ending(0);
        assertTrue(
                why.contains(
                        "Créditos de otros organismos: 3,5 (INTEF: 1,5; Universidad: 2)."
                                + " Del tope de 4 dejan 0,5 para eTwinning."),
                why);
        String json = run("why " + ANA + " --year 2025 --format json").ending(0);
        assertTrue(json.contains("\"credits_external\" : 3.5"), json);
        assertTrue(json.contains("\"credits_left_by_external\" : 0.5"), json);
        Path out = folder.resolve("out");
        run("certify --year 2025 --out " + out).ending(0);
        String acta = run("export acta --teacher " + ANA).ending(0);
        assertTrue(acta.contains(",0.5,CERTIFIED,EXTERNAL_CREDITS\n"), acta);
        run("doctor --out " + out).ending(0);
    }

    @Test
    void whoIsToldOfThemAfterCertifyingIsToldWhatThatMeans() {
        Path out = folder.resolve("out");
        run("certify --year 2025 --out " + out).ending(0);
        CfieRun.Run late =
                run("external-credits add " + ANA + " --year 2025 --credits 4 --body INTEF");
        late.ending(0);
        assertTrue(late.err().contains("lo emitido no cambia"), late.err());
        assertTrue(run("why " + ANA + " --year 2025").ending(0).contains("lo emitido no cambia"));
        String doctor = run("doctor --out " + out).ending(0);
        assertTrue(doctor.contains("El registro está bien"), doctor);
        assertTrue(doctor.contains(ANA + ": en el curso 2025/2026 se le"), doctor);
    }
}
