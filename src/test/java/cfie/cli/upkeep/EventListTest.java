package cfie.cli.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.testkit.AnOffice;
import cfie.testkit.CfieRun;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are listed whatever somebody did to them; only the look at the chain judges. */
final class EventListTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private CfieRun tampered(String sql) throws SQLException {
        office.register().close();
        CfieRun tool = new CfieRun(office.address().toString());
        tool.run("init").ending(0);
        office.tamper(sql);
        office.register().close();
        return tool;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set subject = 'nothing'",
                "update event set subject = null",
                "update event set detail = 'no JSON'",
                "update event set detail = '{\"after\":\"no object\"}'",
                "update event set link = null"
            })
    void whatWasTamperedWithIsShownAndJudged(String sql) throws SQLException {
        CfieRun tool = tampered(sql);
        for (String format : new String[] {"table", "csv", "json", "ids"}) {
            tool.run("audit", "--format", format).ending(0);
        }
        CfieRun.Run verified = tool.run("audit", "--verify");
        assertEquals(Exit.REFUSED.code(), verified.exit());
        assertTrue(
                verified.out().startsWith("La cadena se rompe en el suceso 1: "), verified.out());
    }

    @Test
    void whatIsForgottenIsToldSo() throws SQLException {
        CfieRun tool = tampered("update event set subject = null, detail = null, salt = null");
        assertEquals(
                "     1  2026-06-30 10:00:00 UTC  marta: Registro · (olvidado)\n",
                tool.run("audit").ending(0));
        assertEquals(
                "La cadena se rompe en el suceso 1: se vació su contenido y ningún suceso lo dice\n"
                        + "  olvidados: 1. De ellos queda quién, cuándo y con qué orden, no lo que"
                        + " decían\n",
                tool.run("audit", "--verify").out());
    }
}
