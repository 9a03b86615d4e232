package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Signature;
import java.util.Optional;
import org.conscrypt.Conscrypt;
import org.junit.jupiter.api.Test;

class EngineTest {
    @Test
    void aLibraryThatDoesNotLoadIsDoneWithout() throws NoSuchAlgorithmException {
        Optional<Provider> none =
                Engine.loaded(
                        () -> {
                            throw new UnsatisfiedLinkError("no such machine");
                        });
        assertEquals(Optional.empty(), none);
        Signature javas = Signature.getInstance("SHA256withRSA");
        assertEquals(javas.getProvider(), Engine.signature("SHA256withRSA", none).getProvider());
    }

    @Test
    void whatTheLibraryLacksJavaDoes() throws NoSuchAlgorithmException {
        Optional<Provider> library = Engine.loaded(Conscrypt::newProvider);
        Signature javas = Signature.getInstance("Ed25519");
        assertEquals(javas.getProvider(), Engine.signature("Ed25519", library).getProvider());
        assertNotEquals(
                javas.getProvider(), Engine.signature("SHA256withRSA", library).getProvider());
    }
}
