package cfie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as it is read, in Chromium, which this machine may not have. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BrowserTest {
    private static final Path PICTURES = Path.of("target", "report");
    private static final String AXE =
            "/META-INF/resources/webjars/axe-core/%s/axe.min.js".formatted(axeVersion());

    @TempDir static Path folder;

    private static Path page;
    private static Chromium browser;

    @BeforeAll
    static void aReportInABrowser() throws IOException {
        Optional<Path> program = Chromium.found();
        assumeTrue(
                program.isPresent(),
                "there is no chromium on this machine: how a report looks is not tried");
        CfieRun tool = SampleYear.in(folder);
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
        page = folder.resolve("informe.html");
        tool.run("report", "--year", "2025", "--out", page.toString()).ending(0);
        browser = new Chromium(program.get());
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void theBrowserEnds() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static String axeVersion() {
        try (InputStream file =
                BrowserTest.class.getResourceAsStream(
                        "/META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "360, light", "360, dark"})
    void everybody_can_read_it_and_nothing_juts_out(int width, String scheme) throws IOException {
        browser.show(page, width, scheme);
        Files.write(PICTURES.resolve(width + "-" + scheme + ".png"), browser.picture());
        browser.evaluate(text(AXE) + "; 0");
        assertEquals(
                List.of(),
                browser.evaluate(
                        """
                axe.run().then(found => found.violations.map(one =>
                    one.id + ': ' + one.nodes.map(node => node.html).join(' | ')))
                """));
        assertEquals(
                List.of(),
                browser.evaluate(
                        """
                [...document.querySelectorAll('body *')]
                    .filter(one => !one.closest('.table') || one.matches('.table'))
                    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                    .map(one => one.tagName + ' ' + one.textContent.slice(0, 40))
                """));
    }

    @ParameterizedTest
    @CsvSource({"1280, wide, narrow", "360, narrow, wide"})
    void each_chart_is_seen_once_and_in_letters_that_can_be_read(
            int width, String seen, String hidden) {
        browser.show(page, width, "light");
        assertEquals(
                0,
                number(
                        "[...document.querySelectorAll('svg.%s')].filter(one => one.checkVisibility()).length"
                                .formatted(hidden)));
        assertEquals(
                number("document.querySelectorAll('figure').length"),
                number(
                        "[...document.querySelectorAll('svg.%s')].filter(one => one.checkVisibility()).length"
                                .formatted(seen)));
        int smallest =
                number(
                        "Math.floor(Math.min(...[...document.querySelectorAll('svg.%s text')].map(one => 13 * one.getScreenCTM().a)))"
                                .formatted(seen));
        assertTrue(smallest >= 11, smallest + " pixels");
    }

    @Test
    void it_asks_for_nothing_else_and_runs_nothing() {
        browser.show(page, 1280, "light");
        List<String> asked =
                browser.requests().stream().filter(one -> !one.startsWith("data:")).toList();
        assertEquals(List.of(page.toUri().toString()), asked);
        assertEquals(0, number("document.scripts.length"));
        assertEquals(
                2, number("[...document.fonts].filter(one => one.status === 'loaded').length"));
    }

    @Test
    void dark_is_dark_and_light_is_light() {
        browser.show(page, 1280, "light");
        String light =
                browser.evaluate("getComputedStyle(document.body).backgroundColor").toString();
        browser.show(page, 1280, "dark");
        String dark =
                browser.evaluate("getComputedStyle(document.body).backgroundColor").toString();
        assertEquals("rgb(255, 253, 248) rgb(21, 23, 29)", light + " " + dark);
    }

    @Test
    void it_prints_on_a_few_pages_with_all_its_tables() throws IOException {
        browser.show(page, 1280, "dark");
        byte[] printed = browser.printed();
        Files.write(PICTURES.resolve("printed.pdf"), printed);
        try (PDDocument document = Loader.loadPDF(printed)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages >= 3 && pages <= 9, pages + " pages");
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Lo incumplen en total"), text);
            assertTrue(text.contains("Cómo se cuenta"), text);
        }
    }

    private static int number(String script) {
        return ((Number) browser.evaluate(script)).intValue();
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = BrowserTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
