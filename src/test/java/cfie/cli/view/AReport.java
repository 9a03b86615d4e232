package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The sample year, certified, and a report of it. */
abstract class AReport {
    @TempDir Path folder;
    CfieRun tool;

    @BeforeEach
    void aCertifiedYear() throws IOException {
        tool = SampleYear.in(folder);
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
    }

    byte[] written(String name, String... more) throws IOException {
        Path file = folder.resolve(name);
        List<String> words =
                new ArrayList<>(List.of("report", "--year", "2025", "--out", file.toString()));
        words.addAll(List.of(more));
        assertEquals("", tool.run(words.toArray(String[]::new)).ending(0));
        return Files.readAllBytes(file);
    }
}
