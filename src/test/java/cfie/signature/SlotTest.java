package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.value.Sha256;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SlotTest {
    private static final Slot SLOT = new Slot(2, 10);

    @Test
    void aSignatureIsWrittenInDigitsWithZerosBehind() {
        byte[] pdf = bytes("ab<xxxxxx>cd");
        SLOT.fill(pdf, new byte[] {(byte) 0xfa, 0x07});
        assertEquals("ab<fa0700>cd", new String(pdf, StandardCharsets.US_ASCII));
        SLOT.fill(pdf, new byte[] {1, 2, 3});
        assertEquals("ab<010203>cd", new String(pdf, StandardCharsets.US_ASCII));
    }

    @Test
    void aSignatureTooLongChangesNothing() {
        byte[] pdf = bytes("ab<xxxxxx>cd");
        assertThrows(IllegalArgumentException.class, () -> SLOT.fill(pdf, new byte[4]));
        assertArrayEquals(bytes("ab<xxxxxx>cd"), pdf);
    }

    @Test
    void whatIsSignedIsAllButTheSlot() {
        assertArrayEquals(Sha256.of(bytes("abcd")), SLOT.digest(bytes("ab<xxxxxx>cdzzz"), 12));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
