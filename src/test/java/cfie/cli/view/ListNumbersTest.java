package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.screen.Language;
import cfie.cli.screen.Spoken;
import cfie.cli.screen.Texts;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column says is a number is one in JSON, and has a comma where Spanish is read. */
final class ListNumbersTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "credit-rules, '\"cap\":4,\"term\":2,\"step\":0.5'",
        "day-rules, '\"least\":210,\"most\":366'",
        "label-rules, '\"years_after\":1,\"projects\":4,\"applications\":2,\"points\":5'",
        "school-calls, '\"years\":2,\"active_teachers\":3,\"labels\":1,\"validity\":2'",
        "evaluations, '\"credits\":4'"
    })
    void amountsAreNumbers(String kind, String said) throws IOException {
        CfieRun tool = SampleYear.in(folder);
        String json = tool.run("list", kind, "--format", "json").ending(0);
        assertTrue(json.replaceAll("\\s", "").contains(said), json);
    }

    @Test
    void amountsThatMayHaveAFractionAreToldWithAComma() {
        Spoken spoken = new Spoken(new Texts(Language.ES));
        Set<String> amounts = new TreeSet<>();
        Stream.of(Kind.values())
                .filter(Kind::isImported)
                .flatMap(kind -> Binding.of(kind, Listing.ANY_DAY).stream())
                .forEach(binding -> amounts.addAll(binding.sheet().numbers()));
        amounts.removeIf(column -> spoken.cell(column, "1.5").equals("1,5"));
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "active_teachers",
                                "applications",
                                "labels",
                                "learners",
                                "least",
                                "most",
                                "projects",
                                "staff",
                                "validity",
                                "years",
                                "years_after")),
                amounts,
                "those are counted in wholes");
    }
}
