package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a centre issues later in a year is named, as far as it is little. */
final class FurtherCertificatesTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void theYearOfTheSamples() throws IOException {
        tool = SampleYear.in(folder);
    }

    private String certify(String more) {
        String line = "certify --year 2025 --out " + folder.resolve("out") + more;
        return tool.run(line.split(" ")).ending(0);
    }

    private static List<String> named(String told) {
        return told.lines().filter(line -> line.startsWith("  2025/2026-")).toList();
    }

    private void revoke(String... numbers) {
        String all = String.join(" 2025/2026-", numbers);
        tool.run(("revoke 2025/2026-" + all + " --reason x --by Eva --yes").split(" ")).ending(0);
    }

    @Test
    void fewAreNamedWithWhoseTheyAreAndMoreAreNot() {
        assertEquals(List.of(), named(certify("")));
        revoke("zamora-0001");
        String rehearsed = certify(" --dry-run");
        assertEquals(1, named(rehearsed).size(), rehearsed);
        String done = certify("");
        assertEquals(named(rehearsed), named(done));
        String number = named(done).get(0).strip().split(" ")[0];
        String shown = tool.run("show", "certificate", number).ending(0);
        String name =
                shown.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("nombre: "))
                        .map(line -> line.substring("nombre: ".length()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(shown));
        assertTrue(named(done).get(0).contains(" · " + name + " · "), done);
        assertEquals(List.of(), named(certify("")));
        revoke(
                "zamora-0002",
                "zamora-0003",
                "zamora-0004",
                "zamora-0005",
                "zamora-0006",
                "burgos-0001");
        assertEquals(List.of(), named(certify("")));
    }

    @Test
    void nothingOfItIsInTheDocumentOfAScript() {
        certify("");
        revoke("zamora-0001");
        assertTrue(certify(" --format json").startsWith("{"));
    }
}
