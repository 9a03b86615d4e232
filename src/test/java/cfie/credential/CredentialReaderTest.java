package cfie.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Certificate;
import cfie.testkit.Given;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written is read back; what anyone else wrote is at worst nothing. */
class CredentialReaderTest {
    private static final Certificate CERTIFICATE =
            Given.aCertificate().granting("2.5", "A-1").granting("1", "b_2.x").certificate();
    private static final String JSON =
            new String(Credential.of(CERTIFICATE).bytes(), StandardCharsets.UTF_8);

    private static Optional<FoundCredential> read(String text) {
        return CredentialReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasWrittenIsReadBack() {
        FoundCredential found = read(JSON).orElseThrow();
        assertEquals(CERTIFICATE.number(), found.number());
        assertEquals(CERTIFICATE.integrityCode(), found.integrityCode());
        assertEquals(CERTIFICATE.issuedOn(), found.issuedOn());
        assertEquals(CERTIFICATE.credits(), found.credits());
        assertEquals(
                List.of(
                        new FoundCredential.Activity(
                                new ProjectCode("A-1"), "Voces del Duero", Credits.of("2.5")),
                        new FoundCredential.Activity(
                                new ProjectCode("b_2.x"), "Voces del Duero", Credits.of("1"))),
                found.activities());
        assertEquals(Optional.empty(), found.jwt());
    }

    @Test
    void onlyTheHoldersNifIsTheirs() {
        FoundCredential found = read(JSON).orElseThrow();
        assertTrue(found.isOf(Given.NIF));
        assertFalse(found.isOf(Given.nif(12345679)));
    }

    @Test
    void unknownMembersArePassedOver() {
        String more = JSON.replaceFirst("\\{", "{\"credentialStatus\":{\"a\":[1,{}]},");
        assertEquals(read(JSON), read(more));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "cfie:2025/2026-zamora-0001: | cfie:2025/2026-madrid-0001:",
                "\"creditsEarned\":3.5       | \"creditsEarned\":4",
                "\"creditsEarned\":3.5       | \"creditsEarned\":1e999999999",
                "\"creditsEarned\":3.5       | \"creditsEarned\":\"3.5\"",
                "\"value\":\"2.5\"           | \"value\":\"-2.5\"",
                "\"hashed\":true             | \"hashed\":false",
                "\"identifier\":[            | \"identifier\":[7,",
                "2026-06-30T                 | 2026-06-31T",
                "\"result\":[                | \"result\":{},\"x\":[",
                "#A-1                        | #A 1",
                "\"id\":                     | \"id\":\"x\",\"id\":"
            })
    void whatIsNotAsOursIsNothing(String right, String wrong) {
        assertTrue(JSON.contains(right), right);
        assertEquals(Optional.empty(), read(JSON.replace(right, wrong)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "null",
                "7",
                "a.b",
                "..",
                "a.b.c",
                "e30.e30.e30",
                "\u0000"
            })
    void otherFilesAreNothing(String text) {
        assertEquals(Optional.empty(), read(text));
    }

    @Test
    void aJwtThatContradictsItselfIsNothing() {
        String claims =
                new String(
                        SecuredCredential.payload(Credential.of(CERTIFICATE)),
                        StandardCharsets.UTF_8);
        assertTrue(read(compact(claims)).isPresent());
        assertEquals(
                Optional.empty(),
                read(compact(claims.replace("\"iss\":\"cfie:zamora\"", "\"iss\":\"cfie:leon\""))));
        assertEquals(
                Optional.empty(), read(compact(claims.replaceFirst("\"nbf\":[0-9]+", "\"x\":1"))));
    }

    private static String compact(String claims) {
        return "e30."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".AA";
    }

    @Test
    void hugeAndDeepFilesAreNothing() {
        String deep = "{\"id\":" + "[".repeat(100_000);
        assertEquals(Optional.empty(), read(deep));
        assertEquals(
                Optional.empty(),
                read(JSON.replaceFirst("\\{", "{\"x\":" + "[".repeat(20) + "]".repeat(20) + ",")));
        assertEquals(Optional.empty(), read(JSON + " ".repeat(CredentialReader.LARGEST)));
    }

    @Test
    void brokenBytesNeverDoMoreThanNothing() {
        byte[] sound = JSON.getBytes(StandardCharsets.UTF_8);
        Random chance = new Random(3);
        long read = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] broken =
                    Arrays.copyOf(
                            sound, round % 7 == 0 ? chance.nextInt(sound.length) : sound.length);
            for (int hit = 0; hit < 1 + round % 3 && broken.length > 0; hit++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            }
            read += CredentialReader.read(broken).stream().count();
        }
        assertTrue(read > 0 && read < 20_000, Long.toString(read));
    }
}
