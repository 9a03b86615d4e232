package cfie.cli.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.signature.OfficeKeys;
import cfie.signature.OtherTool;
import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who signed what comes back is asked where it is said whom to trust. */
final class AttachTrustedTest extends CopiesBack {
    @Test
    void whoeverIsNotTrustedIsRefusedWhereItIsSaidWhoIs() throws IOException {
        OfficeKeys keys = new OfficeKeys(folder);
        String[] authorities = {"--trust", keys.authorities().toString()};
        put(1, OtherTool.selfSigned("CN=Directora,C=ES").sign(issued(1)));
        put(2, RSA.sign(issued(2)));
        CfieRun.Run refused = attach(authorities);
        assertEquals(Exit.REFUSED.code(), refused.exit());
        assertTrue(refused.err().contains("lo firma Directora"), refused.err());
        assertTrue(verified(2).contains("ALTERADO"), "nothing is kept");
        assertTrue(attach().ending(0).contains("incorporadas: 2"));
        CfieRun.Run known = attach(authorities);
        assertEquals(Exit.REFUSED.code(), known.exit(), "known, and a stranger's nevertheless");
        put(1, RSA.sign(issued(1)));
        String told = attach("--trust", authorities[1], "--mode", "update").ending(0);
        assertTrue(told.contains(named(RSA) + ": 1; lleva a una autoridad"), told);
        String json = attach("--trust", authorities[1], "--format", "json").ending(0);
        assertTrue(json.contains("\"copies\" : [ ]"), json);
    }

    @Test
    void whomTheOfficeTrustsIsASetting() throws IOException {
        Path pem = new OfficeKeys(folder).otherAuthorities();
        put(1, RSA.sign(issued(1)));
        assertTrue(attach().ending(0).contains("quién es no se ha comprobado"));
        Path settings = folder.resolve("cfie.properties");
        Files.writeString(settings, "trust = " + pem.getFileName() + "\n");
        assertEquals(Exit.REFUSED.code(), attach().exit());
        assertTrue(verified(1).contains("DESCONOCIDO: el certificado"), verified(1));
        Files.writeString(settings, "trust = nowhere.pem\n");
        tool.run("verify", "2025/2026-zamora-0001").ending(0);
    }
}
