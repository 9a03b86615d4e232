package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report names nobody, is the same each time, and is refused where there is nothing to tell. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ReportCommandTest extends AReport {
    @ParameterizedTest
    @ValueSource(strings = {"informe.html", "informe.pdf"})
    void nobody_is_named(String name) throws IOException {
        String told =
                name.endsWith(".pdf")
                        ? cfie.report.Paper.text(written(name))
                        : new String(written(name), java.nio.charset.StandardCharsets.UTF_8);
        assertFalse(Pattern.compile("[0-9]{7,8}[A-Z]|[XYZ][0-9]{7}").matcher(told).find());
        String teachers = tool.run("export", "teachers").ending(0);
        teachers.lines()
                .skip(1)
                .map(line -> line.split(",")[2])
                .filter(surname -> surname.length() > 5)
                .forEach(surname -> assertFalse(told.contains(surname), surname));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf"})
    void the_same_register_gives_the_same_bytes(String form) throws IOException {
        assertArrayEquals(written("uno." + form), written("otro." + form));
        assertArrayEquals(
                written("uno." + form, "--cfie", "zamora"),
                written("otro." + form, "--cfie", "zamora"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacio.html", "vacio.pdf"})
    void a_year_without_anything_is_refused(String name) {
        Path file = folder.resolve(name);
        tool.run("report", "--year", "2005", "--out", file.toString()).ending(4);
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @CsvSource({"informe", "informe.csv", "pdf"})
    void a_name_that_says_no_form_is_refused(String name) {
        CfieRun.Run run =
                tool.run("report", "--year", "2025", "--out", folder.resolve(name).toString());
        run.ending(2);
        assertTrue(run.err().contains(".html"), run.err());
        assertFalse(Files.exists(folder.resolve(name)));
    }
}
