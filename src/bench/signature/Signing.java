import cfie.signature.Pades;
import cfie.signature.SigningKey;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Signs the same digest over and over with a key, and says how often per second of processor. */
public class Signing {
    public static void main(String[] args) {
        SigningKey key = SigningKey.open(Path.of(args[0]), "una-clave".toCharArray());
        Pades pades = new Pades(key);
        double seconds = Double.parseDouble(args[1]);
        rate(pades, seconds);
        System.out.printf(
                "%s: ours %.0f/s, %d bytes%n", key.kind(), rate(pades, seconds), pades.room());
    }

    private static double rate(Pades pades, double seconds) {
        byte[] digest = new byte[32];
        long start = processor();
        long signed = 0;
        while (processor() - start < seconds * 1e9) {
            for (int round = 0; round < 100; round++) {
                digest[round % 32] ^= pades.sign(digest)[pades.room() / 2];
            }
            signed += 100;
        }
        return signed * 1e9 / (processor() - start);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
