package cfie.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.domain.ledger.Fault;
import cfie.domain.programme.Paper;
import cfie.domain.programme.SchoolRequirement;
import cfie.press.Proof;
import cfie.procedure.enrolment.Forewarn;
import cfie.procedure.issue.Verify;
import cfie.signature.Difference;
import cfie.signature.Finding;
import cfie.value.Flaw;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence exists in both languages and speaks of the same things. */
class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern KEY =
            Pattern.compile("(?:say|tell|note|warn|detail|progress)\\(\\s*\"([a-z][^\"]*[^.\"])\"");
    private static final Texts ES = new Texts(Language.ES);

    @ParameterizedTest
    @ValueSource(strings = {"messages", "failures", "help"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String name) throws IOException {
        assertEquals(List.of(), twice(name + ".properties"));
        assertEquals(List.of(), twice(name + "_en.properties"));
        Properties spanish = bundle(name + ".properties");
        Properties english = bundle(name + "_en.properties");
        assertFalse(spanish.isEmpty());
        assertEquals(spanish.stringPropertyNames(), english.stringPropertyNames());
        for (String key : spanish.stringPropertyNames()) {
            assertEquals(places(spanish.getProperty(key)), places(english.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1| Certificado con 1 crédito (N); propuestos, 4.",
                "2| Certificado con 2 créditos (N); propuestos, 4.",
                "1,5| Certificado con 1,5 créditos (N); propuestos, 4."
            })
    void whatIsOneIsSaidAsOne(String credits, String sentence) {
        assertEquals(sentence, ES.say("outcome.CERTIFIED", credits, "4", "N"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0| al curso 2025/2026 le quedan actas por actualizar (en 2 CFIE)",
                "1| al curso 2025/2026 le queda un certificado por emitir, y actas",
                "3| al curso 2025/2026 le quedan 3 certificados por emitir, y actas"
            })
    void whatIsNotThereIsNotCounted(int certificates, String sentence) {
        String told = ES.say("failure.YEAR_UNFINISHED", "2025/2026", certificates, 2);
        assertTrue(told.startsWith(sentence), told);
    }

    @Test
    void everyReasonHasItsSentence() {
        Stream<String> keys =
                Stream.of(
                                names("failure.", Flaw.values()),
                                names("failure.", Refusal.Reason.values()),
                                names("failure.", Unavailable.Reason.values()),
                                names("outcome.", Outcome.values()),
                                names("unmet.", Requirement.values()),
                                names("finding.", Finding.values()),
                                names("difference.", Difference.values()),
                                names("check.", Fault.Check.values()),
                                names("fault.", Fault.Kind.values()),
                                names("fault.", Fault.Kind.values()).map(key -> key + ".mend"),
                                names("proof.", Proof.Ground.values()),
                                names("verify.offline.", Proof.Standing.values()),
                                names("verify.", Verify.Result.values()),
                                names("warning.", Forewarn.Warning.values()),
                                names("paper.", Paper.values()),
                                names("lack.", SchoolRequirement.values()),
                                names("outlook.", SchoolRequirement.values()),
                                names("outlook.", SchoolRequirement.values())
                                        .map(key -> key + ".mend"),
                                names("requirement.", Requirement.values())
                                        .map(key -> key + ".met"),
                                names("requirement.", Requirement.values())
                                        .map(key -> key + ".unmet"),
                                names("requirement.", Requirement.values())
                                        .map(key -> key + ".mend"))
                        .flatMap(some -> some);
        assertEquals(List.of(), keys.filter(key -> ES.found(key).isEmpty()).toList());
    }

    @Test
    void everySentenceThatTheCodeNamesExists() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/cfie/cli"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(key -> named.add(key.group(1)));
            }
        }
        assertTrue(named.size() > 20, named.toString());
        assertEquals(List.of(), named.stream().filter(key -> ES.found(key).isEmpty()).toList());
    }

    /** Of two sentences with one key only the last would ever be told. */
    private static List<String> twice(String file) throws IOException {
        Set<String> seen = new HashSet<>();
        return Files.readAllLines(Path.of("src/main/resources/cfie", file)).stream()
                .filter(line -> line.matches("[a-zA-Z][\\w.-]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !seen.add(key))
                .toList();
    }

    private static Properties bundle(String file) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/cfie", file))) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static Stream<String> names(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group())
                .sorted()
                .distinct()
                .toList();
    }
}
