package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.signature.OfficeKeys;
import cfie.testkit.CfieRun;
import cfie.testkit.GuideChapter;
import cfie.testkit.GuideChapter.Brought;
import cfie.testkit.GuideChapter.Step;
import cfie.testkit.GuideChapter.Typed;
import cfie.testkit.GuideChapter.Written;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types what the guide says, in its order, sees what the guide shows. */
final class GuideTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Pattern COMMAND = Pattern.compile("`\\+(cfie [^+]+)\\+`");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instalar",
                "quince-minutos",
                "curso",
                "referencia/las-reglas-de-cada-curso"
            })
    void theReaderSeesWhatTheGuideShows(String chapter) throws IOException {
        CfieRun tool = new CfieRun(folder.resolve("registro").toString());
        List<Step> steps = GuideChapter.read(Path.of("src/docs/guia/" + chapter + ".adoc")).steps();
        assertTrue(steps.stream().anyMatch(Typed.class::isInstance));
        for (Step step : steps) {
            if (step instanceof Brought brought) {
                bring(brought);
            } else if (step instanceof Written written) {
                write(written);
            } else if (step instanceof Typed typed && typed.line().startsWith("cfie ")) {
                type(tool, typed);
            }
        }
    }

    /** Each row of what the sources name is served, from top to bottom, in the invented year. */
    @Test
    void whatTheSourcesNameIsServedByTheCommandsOfItsRow() throws IOException {
        Path file = Path.of("src/docs/guia/referencia/de-las-fuentes-a-las-ordenes.adoc");
        CfieRun tool = SampleYear.in(folder);
        for (Step step : GuideChapter.read(file).steps()) {
            bring((Brought) step);
        }
        List<String> rows = GuideChapter.rows(file);
        assertTrue(rows.size() > 80, rows.size() + "");
        for (String row : rows) {
            List<String> lines = COMMAND.matcher(row).results().map(one -> one.group(1)).toList();
            assertFalse(lines.isEmpty(), row);
            for (String line : lines) {
                CfieRun.Run run = tool.run(arguments(line));
                assertEquals(0, run.exit(), line + "\n" + run.out() + run.err());
            }
        }
    }

    private void bring(Brought brought) throws IOException {
        Path file = folder.resolve(brought.name());
        if (!brought.sample().isEmpty()) {
            Files.copy(Path.of(brought.sample()), file);
        } else if (brought.name().endsWith(".p12")) {
            Files.move(new OfficeKeys(folder).sound(), file);
        } else if (brought.name().equals("clave")) {
            Files.move(new OfficeKeys(folder).password(), file);
        } else {
            Files.writeString(file, "un documento\n");
        }
    }

    private void write(Written written) throws IOException {
        Path file = folder.resolve(written.name());
        if (written.name().endsWith(".xlsx")) {
            Files.write(file, GuideChapter.book(written.lines()));
        } else {
            Files.write(file, written.lines());
        }
    }

    private void type(CfieRun tool, Typed typed) {
        CfieRun.Run run = tool.run(arguments(typed.line()));
        String said =
                (run.out() + run.err())
                        .replace(folder + "/", "")
                        .lines()
                        .map(line -> line.stripTrailing() + "\n")
                        .collect(Collectors.joining());
        if (!GuideChapter.isAsShown(typed.shown(), said)) {
            assertEquals(String.join("\n", typed.shown()) + "\n", said, typed.line());
        }
        assertEquals(typed.exit(), run.exit(), typed.line());
    }

    private String[] arguments(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        word.find();
        String before = "";
        while (word.find()) {
            String said = word.group(1) != null ? word.group(1) : word.group(2);
            words.add(GuideChapter.isPath(before, said) ? placed(said) : said);
            before = said;
        }
        return words.toArray(String[]::new);
    }

    /** In the reader's folder, also where it stands behind a word: {@code teamwork=a.pdf}. */
    private String placed(String said) {
        int at = said.indexOf('=') + 1;
        return said.substring(0, at) + folder.resolve(said.substring(at));
    }

    @Test
    void whatIsNotShownIsNotTakenForShown() {
        assertTrue(GuideChapter.isAsShown(List.of("uno", "…", "tres"), "uno\ndos\ntres\n"));
        assertTrue(GuideChapter.isAsShown(List.of("en …/registro"), "en /tmp/x/registro\n"));
        assertTrue(GuideChapter.isAsShown(List.of("…"), ""));
        assertFalse(GuideChapter.isAsShown(List.of("uno"), "uno\ndos\n"));
        assertFalse(GuideChapter.isAsShown(List.of("uno", "…"), "dos\n"));
        assertFalse(GuideChapter.isAsShown(List.of(), "uno\n"));
    }
}
