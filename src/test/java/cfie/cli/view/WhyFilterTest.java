package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import cfie.value.Cfie;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a year may be narrowed; what is judged stays the whole year. */
final class WhyFilterTest {
    private static final Pattern TITLE = Pattern.compile("(?m)^  ([A-Z]+-[0-9]+)  ");

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws Exception {
        tool = SampleYear.in(folder);
    }

    private CfieRun.Run why(String... more) {
        String[] words = new String[more.length + 3];
        System.arraycopy(more, 0, words, 3, more.length);
        System.arraycopy(new String[] {"why", "--year", "2025"}, 0, words, 0, 3);
        return tool.run(words);
    }

    private List<String> projects(String... more) {
        return TITLE.matcher(why(more).ending(0)).results().map(one -> one.group(1)).toList();
    }

    @Test
    void onlyWhatFailsSomeRequirement() {
        String told = why("--unmet").ending(0);
        assertTrue(told.contains("[ ]"), told);
        assertFalse(projects("--unmet").contains("RIOS-49"), told);
        assertTrue(projects().contains("RIOS-49"));
        String none = why("--unmet", "--project", "RIOS-49").err();
        assertTrue(none.contains("le falta nada"), none);
    }

    @Test
    void onlyOneProjectSchoolOrCentre() {
        assertEquals(
                List.of("RIOS-49"), projects("--project", "RIOS-49").stream().distinct().toList());
        List<String> ofSchool = projects("--school", "49999001");
        assertTrue(
                ofSchool.contains("RIOS-49") && !ofSchool.contains("MITOS-49"), ofSchool::toString);
        assertTrue(projects("--cfie", "valladolid").stream().noneMatch("RIOS-49"::equals));
        assertEquals(
                projects().size(),
                Arrays.stream(Cfie.values())
                        .mapToInt(one -> projects("--cfie", one.slug()).size())
                        .sum());
    }

    @Test
    void creditsAreThoseOfTheWholeYear() {
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
        String told = why("12345678Z", "--school", "47999001", "--format", "json").ending(0);
        assertTrue(told.contains("\"participations\" : [ ]"), told);
        assertTrue(told.contains("\"credits_certified\" : 4"), told);
    }

    @Test
    void nothingFoundNamesWhatIsUnknown() {
        CfieRun.Run run = why("--project", "NADA-1");
        run.ending(0);
        assertTrue(run.err().contains("NADA-1"), run.err());
    }
}
