package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.signature.OfficeKeys;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a year that is signed nothing comes out without a signature in silence. */
final class LostSignaturesTest {
    private static final String LOST =
            "1 certificado que iba firmado se sustituye por uno sin firma (2025/2026-zamora-0001)";
    private static final Pattern FRESH = Pattern.compile("(?m)^(\\S+) sustituye a ");

    @TempDir Path folder;
    private CfieRun tool;
    private String key;

    @BeforeEach
    void aSignedYear() throws IOException {
        tool = SampleYear.in(folder);
        OfficeKeys keys = new OfficeKeys(folder);
        key = " --sign " + keys.sound() + " --sign-password-file " + keys.password();
        certify(" --out " + folder.resolve("out") + key).ending(0);
    }

    private CfieRun.Run certify(String more) {
        return tool.run(("certify --year 2025" + more).split(" "));
    }

    private CfieRun.Run reissue(String number, String more) {
        String out = " --out " + folder.resolve("out");
        return tool.run(
                ("reissue " + number + " --reason R --by Eva --yes" + out + more).split(" "));
    }

    @Test
    void oneThatWasSignedIsNotReplacedUnsaid() {
        String rehearsed = reissue("2025/2026-zamora-0001", " --dry-run").err();
        assertTrue(rehearsed.contains(LOST), rehearsed);
        CfieRun.Run bare = reissue("2025/2026-zamora-0001", "");
        assertEquals(0, bare.exit(), bare.err());
        assertTrue(bare.err().contains(LOST), bare.err());
        Matcher fresh = FRESH.matcher(bare.out());
        assertTrue(fresh.find(), bare.out());
        CfieRun.Run unsigned = reissue(fresh.group(1), "");
        assertEquals(0, unsigned.exit(), unsigned.err());
        assertFalse(unsigned.err().contains("sin firma"), unsigned.err());
    }

    @Test
    void oneThatIsSignedAgainLosesNothing() {
        CfieRun.Run withKey = reissue("2025/2026-zamora-0002", key);
        assertEquals(0, withKey.exit(), withKey.err());
        assertFalse(withKey.err().contains("sin firma"), withKey.err());
    }

    private String[] correct(String more) {
        String nif =
                tool.run("export", "certificates")
                        .ending(0)
                        .lines()
                        .filter(line -> line.startsWith("2025/2026-zamora-0001,"))
                        .map(line -> line.split(",")[3])
                        .findFirst()
                        .orElseThrow();
        return ("correct teacher " + nif + " --given-name Otro --reason R --by Eva" + more)
                .split(" ");
    }

    @Test
    void aNameOnOneThatWasSignedIsCorrectedWithAKey() {
        CfieRun.Run refused = tool.run(correct(""));
        assertEquals(4, refused.exit());
        assertTrue(refused.err().contains("--out CARPETA y --sign FICHERO"), refused.err());
        String out = " --out " + folder.resolve("out") + " --yes";
        CfieRun.Run plain = tool.run(correct(out + " --dry-run"));
        assertTrue(plain.err().contains(LOST), plain.err());
        CfieRun.Run signed = tool.run(correct(out + key));
        assertEquals(0, signed.exit(), signed.err());
        assertFalse(signed.err().contains("sin firma"), signed.err());
    }

    @Test
    void whoeverIsAskedIsToldBefore() {
        String[] words = correct(" --out " + folder.resolve("out"));
        String asked = tool.atATerminal().typing("n\n").run(words).err();
        assertTrue(asked.contains(LOST), asked);
        assertTrue(asked.indexOf(LOST) < asked.indexOf("¿Corregir"), asked);
        String signed = String.join(" ", words) + key;
        String other = tool.typing("n\n").run(signed.split(" ")).err();
        assertFalse(other.contains("sin firma"), other);
        String done = tool.typing("s\n").run(words).err();
        assertEquals(done.indexOf(LOST), done.lastIndexOf(LOST), done);
    }

    @Test
    void aNewOneIsToldOfWhenItIsMadeAndNotWhenItIsPlanned() {
        tool.run("revoke 2025/2026-zamora-0003 --reason x --by Eva --yes".split(" ")).ending(0);
        String planned = certify(" --plan " + folder.resolve("plan.json")).err();
        assertFalse(planned.contains("sin firma"), planned);
        String made = certify(" --out " + folder.resolve("out")).err();
        assertTrue(made.contains("se firman, y uno nuevo sale sin firma"), made);
    }
}
