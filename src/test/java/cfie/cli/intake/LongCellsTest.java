package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import cfie.value.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are longer than the register has room for are told like any other slip. */
final class LongCellsTest {
    private static final String PERSON = "nif,given_name,surname1,";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws IOException {
        tool = SampleYear.in(folder);
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.rangeClosed(1, count).mapToObj(item).collect(Collectors.joining("|"));
    }

    private CfieRun.Run take(String kind, String... lines) throws IOException {
        Path file = folder.resolve("lista.csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return tool.run("import", kind, file.toString());
    }

    private void assertTold(CfieRun.Run run, String place, String why) {
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("lista.csv:" + place), run.err());
        assertTrue(run.err().contains(why), run.err());
    }

    @Test
    void rolesOfManyDays() throws IOException {
        String roles = list(60, n -> "%d-01-01:librarian".formatted(1950 + n));
        assertTold(
                take("teachers", PERSON + "school,role", "00000001R,Ana,Ruiz,49999001," + roles),
                "2:",
                "caben 1000");
    }

    @Test
    void advisorsOfACentre() throws IOException {
        String names = list(20, n -> n + " " + "a".repeat(120));
        assertTold(take("bodies", "body,advisors", "zamora," + names), "2:", "caben 2000");
    }

    @Test
    void aNameThatLeavesNoRoomForThePostOfItsDirector() throws IOException {
        assertTold(
                take("bodies", "body,name", "zamora," + "N".repeat(190)), "2: name:", "caben 186");
    }

    @Test
    void whoIsAtManyBodies() throws IOException {
        String rows =
                Body.allSlugs().stream()
                        .map(
                                slug ->
                                        "00000001R,Ana,Ruiz,%s,ambassador,%s@example.org"
                                                .formatted(slug, slug.repeat(10)))
                        .collect(Collectors.joining("\n"));
        CfieRun.Run run = take("staff", PERSON + "body,role,email", rows);
        assertTold(run, "", "caben 2000");
        assertTrue(run.err().contains(": body: "), run.err());
    }

    @Test
    void aProjectMayHaveAnyNumberOfPartners() throws IOException {
        CfieRun.Run run =
                take(
                        "projects",
                        "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers",
                        "MIL,49999001,2025/2026,Mil,new,year,2025-10-01,2026-05-29,"
                                + list(8_000, n -> "FR:Lycée " + n)
                                + ",12345678Z");
        run.ending(0);
        assertTrue(tool.run("partner", "find", "lycee").ending(0).contains("Mil"));
    }
}
