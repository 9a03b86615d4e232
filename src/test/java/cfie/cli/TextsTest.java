package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Fault;
import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.press.Proof;
import cfie.procedure.Forewarn;
import cfie.procedure.Verify;
import cfie.signature.Difference;
import cfie.signature.Finding;
import cfie.value.Flaw;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages and speaks of the same things. */
class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern KEY =
            Pattern.compile("(?:say|tell|note|warn|detail|progress)\\(\\s*\"([a-z][^\"]*[^.\"])\"");
    private static final ResourceBundle ES = new Texts(Language.ES).bundle();
    private static final ResourceBundle EN = new Texts(Language.EN).bundle();

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        assertEquals(new TreeSet<>(ES.keySet()), new TreeSet<>(EN.keySet()));
        for (String key : ES.keySet()) {
            assertEquals(places(ES.getString(key)), places(EN.getString(key)), key);
        }
    }

    @Test
    void everyReasonHasItsSentence() {
        Stream<String> keys =
                Stream.of(
                                names("failure.", Flaw.values()),
                                names("failure.", Refusal.Reason.values()),
                                names("failure.", Unavailable.Reason.values()),
                                names("outcome.", Outcome.values()),
                                names("finding.", Finding.values()),
                                names("difference.", Difference.values()),
                                names("check.", Fault.Check.values()),
                                names("fault.", Fault.Kind.values()),
                                names("fault.", Fault.Kind.values()).map(key -> key + ".mend"),
                                names("proof.", Proof.Ground.values()),
                                names("verify.offline.", Proof.Standing.values()),
                                names("verify.", Verify.Result.values()),
                                names("warning.", Forewarn.Warning.values()),
                                names("requirement.", Requirement.values())
                                        .map(key -> key + ".met"),
                                names("requirement.", Requirement.values())
                                        .map(key -> key + ".unmet"),
                                names("requirement.", Requirement.values())
                                        .map(key -> key + ".mend"))
                        .flatMap(some -> some);
        assertEquals(List.of(), keys.filter(key -> !ES.containsKey(key)).toList());
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
        assertEquals(List.of(), named.stream().filter(key -> !ES.containsKey(key)).toList());
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
