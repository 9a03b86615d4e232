package cfie.cli.upkeep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A year whose register and files are damaged: named, mended where it follows, and clean again. */
final class DoctorCommandTest {
    private static final String FIRST = "2025-2026/zamora/2025-2026-zamora-0001.pdf";

    private static final String NIF = "[0-9XYZ][0-9]{7}[A-Z]";

    @TempDir Path folder;
    private CfieRun tool;
    private Path out;

    @BeforeEach
    void aYearThatIsCertified() throws IOException {
        tool = SampleYear.in(folder);
        out = folder.resolve("out");
        tool.run("certify", "--year", "2025", "--out", out.toString()).ending(0);
    }

    private CfieRun.Run doctor(String... more) {
        String[] argv = {"doctor", "--out", out.toString()};
        return tool.run(
                Stream.concat(Arrays.stream(argv), Arrays.stream(more)).toArray(String[]::new));
    }

    /**
     * As if the tool itself had erred: who changes the file by other means is noticed by its bytes.
     */
    private void tamper(String sql) throws SQLException, IOException {
        String url =
                "jdbc:h2:file:"
                        + folder.resolve("register")
                        + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        Files.deleteIfExists(folder.resolve("register.sums"));
    }

    private int events() {
        return tool.run("audit", "--format", "ids").ending(0).lines().toList().size();
    }

    @Test
    void aSoundYearIsSoundAndIsLeftAlone() {
        int before = events();
        doctor().ending(0);
        doctor("--repair").ending(0);
        assertEquals(before, events());
    }

    @Test
    void aListThatStillNamesWhoWasForgottenIsNoDamage() throws IOException {
        Path list = out.resolve("2025-2026/zamora/manifest-2025-2026-zamora.csv");
        String[] first =
                tool.run("list", "certificates", "--cfie", "zamora", "--format", "csv")
                        .out()
                        .split(",");
        String nif =
                Arrays.stream(first).filter(cell -> cell.matches(NIF)).findFirst().orElseThrow();
        String named = Files.readString(list);
        tool.run("person", "forget", nif, "--yes").ending(0);
        String told = doctor().ending(0);
        assertTrue(told.contains("aún nombra a quien se olvidó"), told);
        doctor("--repair").ending(0);
        List<String> left = Files.readAllLines(list);
        assertEquals(named.lines().count() - 1, left.size());
        assertTrue(named.lines().toList().containsAll(left));
        Files.writeString(list, named.replace(".pdf", ".txt"));
        assertTrue(doctor().ending(4).contains("está dañado"));
    }

    @Test
    void aFlippedByteOfAnyFileIsNamedAndComesBack() throws IOException {
        for (String name :
                new String[] {
                    FIRST,
                    "2025-2026/zamora/acta-2025-2026-zamora-1.pdf",
                    "2025-2026/zamora/acta-2025-2026-zamora-1.csv",
                    "2025-2026/zamora/manifest-2025-2026-zamora.csv"
                }) {
            Path file = out.resolve(name);
            byte[] before = Files.readAllBytes(file);
            byte[] flipped = before.clone();
            flipped[flipped.length / 2] ^= 1;
            Files.write(file, flipped);
            assertTrue(doctor().ending(4).contains("  " + name + ": "), name);
            doctor("--repair", "--dry-run").ending(0);
            assertArrayEquals(flipped, Files.readAllBytes(file), name);
            doctor("--repair").ending(0);
            assertArrayEquals(before, Files.readAllBytes(file), name);
            doctor().ending(0);
        }
    }

    @Test
    void aFlippedBitOfTheRegisterIsNamedUntilItIsAccepted() throws IOException {
        Path register = folder.resolve("register.mv.db");
        byte[] bytes = Files.readAllBytes(register);
        bytes[4095] ^= 1;
        Files.write(register, bytes);
        String found = tool.run("doctor", "--format", "json").ending(4);
        assertTrue(found.contains("\"check\" : \"bytes\""), found);
        tool.run("doctor", "--repair", "-n").ending(4);
        tool.run("doctor", "--repair").ending(4);
        tool.run("doctor").ending(0);
    }

    @Test
    void strangersAndDraftsAreNamedAndLeft() throws IOException {
        Path stranger = Files.write(out.resolve("otro.pdf"), new byte[] {1});
        Path draft = Files.write(out.resolve("2025-2026/.a.pdf.cfie-0f.tmp"), new byte[] {1});
        Files.copy(out.resolve(FIRST), out.resolve("copia.pdf"));
        String said = doctor("--repair").ending(4);
        assertTrue(said.contains("  otro.pdf: "), said);
        assertTrue(said.contains(".a.pdf.cfie-0f.tmp: "), said);
        assertEquals(false, said.contains("copia.pdf"), said);
        assertTrue(Files.exists(stranger) && Files.exists(draft));
    }

    @Test
    void aFileThatWouldNotBeTheSameIsNotWritten() throws IOException, SQLException {
        tamper("update certificate set given_name = 'Otra' where cfie = 'ZAMORA' and running = 1");
        Files.delete(out.resolve(FIRST));
        String said = doctor("--repair").ending(4);
        assertTrue(said.contains("2025/2026-zamora-0001: "), said);
        assertTrue(said.contains(FIRST), said);
        assertTrue(Files.notExists(out.resolve(FIRST)));
    }

    @Test
    void countersAndLinksAreMendedInOneEvent() throws Exception {
        int before = events();
        tamper("update certificate_counter set last_running = 1 where cfie = 'ZAMORA'");
        tamper("update event set running = null, link = null where running = " + before);
        tool.run("doctor").ending(4);
        tool.run("doctor", "--repair", "--dry-run").ending(0);
        tool.run("doctor").ending(4);
        tool.run("doctor", "--repair").ending(0);
        tool.run("doctor").ending(0);
        assertEquals(before + 1, events());
        tool.run("audit", "--verify").ending(0);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    cep-zamora:advisor,                  cep-zamora:advisor
                    zamora:inspector:2025-09-31::,       zamora:inspector:2025-09-31::
                    zamora:teacher:2025-09-01::,         nadie es docente
                    nadie:inspector:2025-09-01::,        nadie
                    """)
    void whoIsAtABodyInAWayThatCannotBeIsNamed(String cell, String told) throws Exception {
        tamper("update teacher set staff = '" + cell + "' where nif = '12345678Z'");
        String said = tool.run("doctor").ending(4);
        assertTrue(said.contains("  teacher (12345678Z): "), said);
        assertTrue(said.contains(told), said);
        CfieRun.Run stopped = tool.run("list", "staff");
        stopped.ending(5);
        assertTrue(stopped.err().contains("teacher (12345678Z)"), stopped.err());
        assertTrue(stopped.err().contains("cfie doctor"), stopped.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-06-31 Olga", "Olga", "2025-06-30"})
    void aClosedYearThatCannotBeReadIsNamedAndStopsAnImportInWords(String content)
            throws Exception {
        tamper("insert into setting (name, content) values ('closed.2024', '" + content + "')");
        String said = tool.run("doctor").ending(4);
        assertTrue(said.contains("  setting (closed.2024): "), said);
        CfieRun.Run stopped = tool.run("import", "reports", "samples/reports.csv");
        stopped.ending(5);
        assertTrue(stopped.err().contains("setting (closed.2024)"), stopped.err());
        assertTrue(stopped.err().contains("cfie doctor"), stopped.err());
    }

    @Test
    void aClosedYearThatIsNoYearIsNamed() throws Exception {
        tamper("insert into setting (name, content) values ('closed.x', '2025-06-30 Olga')");
        assertTrue(tool.run("doctor").ending(4).contains("  setting (closed.x): "));
        tool.run("year", "list").ending(5);
    }

    private String rules(String row) throws IOException {
        return Files.writeString(folder.resolve("rules.csv"), "since,cap,term,step\n" + row + "\n")
                .toString();
    }

    /** It is not the file that is wrong, and not its first line. */
    @Test
    void aRuleThatCannotBeOneStopsAnImportInWords() throws Exception {
        tamper("update credit_rule set since_year = 1999");
        String said = tool.run("doctor").ending(4);
        assertTrue(said.contains("  credit_rule (1999): "), said);
        CfieRun.Run stopped = tool.run("import", "credit-rules", rules("2027/2028,4,2,0.5"));
        stopped.ending(5);
        assertTrue(stopped.err().contains("credit_rule (1999)"), stopped.err());
    }
}
