package cfie.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and each rule can be broken: a rule nobody saw red guards nothing. */
class HouseTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cfie");

    /** By rule, the class of the tests that breaks it. */
    private static final Map<String, String> OFFENDERS =
            Map.ofEntries(
                    Map.entry("value is plain Java", "cfie.value.Offender"),
                    Map.entry("domain is plain Java and values", "cfie.domain.Offender"),
                    Map.entry("table knows values and its libraries", "cfie.table.Offender"),
                    Map.entry("sheet knows the domain and tables", "cfie.sheet.Offender"),
                    Map.entry("lists know no columns", "cfie.sheet.list.Offender"),
                    Map.entry(
                            "procedure knows the store and the domain", "cfie.procedure.Offender"),
                    Map.entry(
                            "what all procedures share knows none of their rooms",
                            "cfie.procedure.Offender"),
                    Map.entry(
                            "procedures know no other room but years, and what is kept",
                            "cfie.procedure.programme.Offender"),
                    Map.entry("pdf knows values and its libraries", "cfie.pdf.Offender"),
                    Map.entry("pdf stands in storeys", "cfie.pdf.Offender"),
                    Map.entry(
                            "PDFBox sleeps until a template is compiled",
                            "cfie.certificate.Offender"),
                    Map.entry(
                            "certificate knows the domain and what writes files",
                            "cfie.certificate.Offender"),
                    Map.entry(
                            "credential knows the domain and its library",
                            "cfie.credential.Offender"),
                    Map.entry(
                            "letter knows the domain and the mail library", "cfie.letter.Offender"),
                    Map.entry("mail stays with letters", "cfie.procedure.Offender"),
                    Map.entry("demo knows values", "cfie.demo.Offender"),
                    Map.entry("archive knows values and its library", "cfie.archive.Offender"),
                    Map.entry("store knows the domain and its libraries", "cfie.store.Offender"),
                    Map.entry(
                            "signature knows values and its libraries", "cfie.signature.Offender"),
                    Map.entry(
                            "the libraries of signatures stay with them",
                            "cfie.certificate.Offender"),
                    Map.entry("the XML of workbooks stays with tables", "cfie.procedure.Offender"),
                    Map.entry("the schema stays in the store", "cfie.procedure.Offender"),
                    Map.entry("the drivers stay in the store", "cfie.procedure.Offender"),
                    Map.entry(
                            "the doors of the register stay in the store",
                            "cfie.procedure.Offender"),
                    Map.entry(
                            "only its door and what copies into it know the server",
                            "cfie.procedure.Offender"),
                    Map.entry("picocli stays at the command line", "cfie.store.Offender"),
                    Map.entry(
                            "press knows the domain and what draws, tells and signs",
                            "cfie.press.Offender"),
                    Map.entry(
                            "picture knows the domain, the desktop and its library",
                            "cfie.picture.Offender"),
                    Map.entry(
                            "report knows the domain, the desktop and the chart library",
                            "cfie.report.Offender"),
                    Map.entry("charts stay with reports", "cfie.press.Offender"),
                    Map.entry("the desktop stays with pictures and reports", "cfie.press.Offender"),
                    Map.entry("only Office opens the register", "cfie.cli.Offender"),
                    Map.entry("what a command writes is an event", "cfie.cli.Offender"),
                    Map.entry("credits do not see quality labels", "cfie.domain.Offender"),
                    Map.entry("credits do not see Erasmus links", "cfie.domain.Offender"),
                    Map.entry("the domain stands in storeys", "cfie.domain.Offender"),
                    Map.entry(
                            "rooms of the domain are not in a knot", "cfie.domain.ledger.Offender"),
                    Map.entry(
                            "no room of the store knows the register", "cfie.store.table.Offender"),
                    Map.entry("rooms of the store are not in a knot", "cfie.store.table.Offender"),
                    Map.entry("the store stands in storeys", "cfie.store.table.Offender"),
                    Map.entry("no room reads the clock of the wall", "cfie.domain.Offender"),
                    Map.entry("no room speaks to the process", "cfie.sheet.Offender"),
                    Map.entry("rooms are not in a knot", "cfie.value.Offender"),
                    Map.entry(
                            "rooms of the command line are not in a knot",
                            "cfie.cli.screen.Offender"),
                    Map.entry("no command knows the entry", "cfie.cli.screen.Offender"),
                    Map.entry("rooms of verbs know only what all share", "cfie.cli.view.Offender"),
                    Map.entry(
                            "rooms of the intake know only what all of it shares",
                            "cfie.cli.intake.partner.Offender"));

    @TestFactory
    Stream<DynamicTest> everyRuleIsKept() {
        return House.rules().entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(), () -> rule.getValue().check(MAIN)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleTurnsRed() {
        JavaClasses all = new ClassFileImporter().importPackages("cfie");
        assertEquals(House.rules().keySet(), OFFENDERS.keySet());
        return House.rules().entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(),
                                        () -> {
                                            String report =
                                                    rule.getValue()
                                                            .evaluate(all)
                                                            .getFailureReport()
                                                            .toString();
                                            assertTrue(
                                                    report.contains(OFFENDERS.get(rule.getKey())),
                                                    report);
                                        }));
    }

    @Test
    void noFileIsLongerThanTwoHundredAndFiftyLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> long_ = files.filter(HouseTest::isTooLong).toList();
            assertEquals(List.of(), long_);
        }
    }

    private static boolean isTooLong(Path file) {
        if (!file.toString().endsWith(".java")) {
            return false;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > 250;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
