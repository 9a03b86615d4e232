package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Sha256;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PadesTest {
    static Stream<SigningKey> keys() {
        return Stream.of(
                Keys.rsa(),
                Keys.p256(),
                Keys.key("CN=Eva Ejemplo,C=ES", Certifier.curve("secp384r1")));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theEuropeanJudgePassesASignedFile(SigningKey key) {
        Pades pades = new Pades(key);
        Sheets.Sheet sheet = Sheets.withSlot(pades.room());
        SimpleReport report = Judge.report(sheet.signed(pades.sign(sheet.digest())).pdf());
        String id = report.getFirstSignatureId();
        assertEquals(SignatureLevel.PAdES_BASELINE_B, report.getSignatureFormat(id));
        assertEquals(
                Indication.TOTAL_PASSED,
                report.getIndication(id),
                () -> report.getSubIndication(id) + " " + report.getAdESValidationErrors(id));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everySignatureFitsTheRoom(SigningKey key) {
        Pades pades = new Pades(key);
        Set<Integer> lengths =
                IntStream.range(0, 200)
                        .mapToObj(number -> pades.sign(Sha256.of(new byte[number])).length)
                        .collect(Collectors.toSet());
        assertTrue(lengths.stream().allMatch(length -> length <= pades.room()), lengths.toString());
        assertEquals(key.kind() == KeyKind.RSA ? Set.of(pades.room()) : lengths, lengths);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void manyThreadsSignWithOneKey(SigningKey key) {
        Pades pades = new Pades(key);
        List<Boolean> valid =
                IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(number -> Sha256.of(new byte[number]))
                        .map(digest -> CmsCheck.isValid(pades.sign(digest), digest))
                        .toList();
        assertEquals(Set.of(true), Set.copyOf(valid));
    }
}
