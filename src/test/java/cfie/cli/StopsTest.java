package cfie.cli;

import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.testkit.AnOffice;
import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A defect tells where it happened, and nothing of whom it happened with. */
@OnBothEngines
final class StopsTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @Test
    void theTraceOfARefusingDatabaseNamesNobody() throws SQLException {
        office.with(aSchool()).withUnanswered(aTeacher().named("Ana", "Secreta"));
        office.tamper("create unique index only_once on teacher (surname1)");
        office.register().close();
        CfieRun tool = new CfieRun(office.address().toString());
        String nif = Given.nif(7).text();
        CfieRun.Run run =
                tool.run(
                        "register-teacher",
                        nif,
                        "--given-name",
                        "Eva",
                        "--surname1",
                        "Secreta",
                        "--school",
                        Given.SCHOOL.text(),
                        "--stacktrace");
        assertEquals(Exit.DEFECT.code(), run.exit(), run.err());
        assertTrue(run.err().contains("\tat cfie.store.Register"), run.err());
        assertTrue(run.err().contains("(SQLSTATE 23505"), run.err());
        assertFalse(run.err().contains("Secreta"), run.err());
        assertFalse(run.err().contains(nif), run.err());
    }

    /** Scripts go through the problems, and need not ask first whether there are any. */
    @Test
    void whatIsWrongWithAFileAsAWholeIsAProblemOfNoRow() {
        CfieRun tool = new CfieRun(office.address().toString());
        CfieRun.Run run = tool.run("import", "teachers", "none.csv", "--format", "json");
        assertEquals(Exit.INPUT.code(), run.exit(), run.err());
        assertTrue(run.err().contains("\"reason\":\"FILE_UNREADABLE\""), run.err());
        assertTrue(run.err().contains("\"problems\":[]"), run.err());
    }
}
