package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever makes a decision count no more says so, and what is to be done about it. */
final class OvertakenDecisionsTest {
    private static final String HEADER =
            "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers\n";
    private static final String ROW =
            "P%1$d,49000001,2025,Obra %1$d,new,year,2025-10-01,%2$s,FR:Un,12345678Z\n";
    private static final String MISSED =
            "aviso: lo que Eva decidió el 2026-06-30 sobre %2$s de %1$s fue con otros datos y ya no"
                    + " cuenta; si vale también con los de ahora, se decide otra vez:"
                    + " cfie decide %1$s --requirement %2$s …";
    private static final String IDLE =
            "aviso: lo que Eva decidió el 2026-06-30 sobre %2$s de %1$s fue con otros datos y ya no"
                    + " cuenta; con los de ahora no hay nada que decidir";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void shortProjectsThatWereDecided() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        imported("schools", "code,name,ownership\n49000001,Uno,public\n");
        imported("teachers", "nif,given_name,surname1,school\n12345678Z,Ana,Ruiz,49000001\n");
        imported(
                "consents",
                "school,teacher,decision,decided_on\n49000001,12345678Z,granted,2025-09-10\n");
        imported("projects", projects("2026-02-27"));
        decide("P1", "DURATION_PLAUSIBLE");
        decide("P2", "DURATION_PLAUSIBLE");
    }

    private static String projects(String ends) {
        return HEADER + ROW.formatted(1, ends) + ROW.formatted(2, ends);
    }

    private String told(String line) {
        CfieRun.Run run = tool.run(line.split(" "));
        run.ending(0);
        return run.err();
    }

    private String imported(String kind, String rows) {
        return tool.importing(kind, rows, "--mode", "update").warned();
    }

    private void decide(String project, String requirement) {
        told("decide " + project + " --requirement " + requirement + " --reason Visto --by Eva");
    }

    private static void assertSaid(String told, String sentence, String requirement) {
        String expected = sentence.formatted("P1", requirement);
        assertTrue(told.lines().anyMatch(expected::equals), told);
    }

    @Test
    void aCorrectedProjectSaysIt() {
        String correct = "correct project P1 --reason Cambio --by Eva --ends ";
        assertSaid(told(correct + "2026-03-06 --dry-run"), MISSED, "DURATION_PLAUSIBLE");
        assertSaid(told(correct + "2026-03-06"), MISSED, "DURATION_PLAUSIBLE");
        assertFalse(told(correct + "2026-03-07").contains("decidió"));
        decide("P1", "DURATION_PLAUSIBLE");
        assertSaid(told(correct + "2026-05-29"), IDLE, "DURATION_PLAUSIBLE");
    }

    @Test
    void soDoesAnImportOfOneAndOfMany() {
        String one = imported("projects", HEADER + ROW.formatted(1, "2026-03-06"));
        assertSaid(one, MISSED, "DURATION_PLAUSIBLE");
        decide("P1", "DURATION_PLAUSIBLE");
        String many = imported("projects", projects("2026-03-13"));
        assertTrue(
                many.contains("cuentan: 2 (P1 DURATION_PLAUSIBLE, P2 DURATION_PLAUSIBLE)."), many);
        assertEquals("", imported("projects", projects("2026-05-29")));
    }

    @Test
    void soDoesAProjectThatMovesToAnotherSchool() {
        imported("schools", "code,name,ownership\n49000001,Uno,private\n49000002,Dos,private\n");
        imported("teachers", "nif,given_name,surname1,school\n12345678Z,Ana,Ruiz,49000002\n");
        told("approve-school 49000002 --teacher 12345678Z --date 2025-09-10");
        decide("P1", "SCHOOL_PUBLICLY_FUNDED");
        String moved = ROW.formatted(1, "2026-02-27").replace("49000001", "49000002");
        assertSaid(imported("projects", HEADER + moved), MISSED, "SCHOOL_PUBLICLY_FUNDED");
    }

    @Test
    void soDoesWhoeverEnrolsItOnceMore() {
        String[] argv =
                ("add-project --code P1 --school 49000001 --year 2025 --title Obra --kind new"
                                + " --duration year --starts 2025-10-01 --ends 2026-03-06"
                                + " --teacher 12345678Z --partner FR:Un --mode update")
                        .split(" ");
        assertSaid(tool.run(argv).err(), MISSED, "DURATION_PLAUSIBLE");
    }

    @Test
    void soDoesALateDocumentOfAnotherDayOrNone() {
        told("calendar set final 2026-06-15 --year 2025 --late blocks");
        told("submit-report P1 --type final --date 2026-06-20");
        decide("P1", "FINAL_SUBMITTED");
        String again = "submit-report P1 --type final --mode update --date ";
        assertSaid(told(again + "2026-06-21"), MISSED, "FINAL_SUBMITTED");
        decide("P1", "FINAL_SUBMITTED");
        assertSaid(
                imported("reports", "project,type,submitted_on\nP1,final,2026-06-10\n"),
                IDLE,
                "FINAL_SUBMITTED");
        told(again + "2026-06-21");
        String removed = "correct remove-report P1 --type final --reason Otro --by Eva";
        assertSaid(told(removed + " --dry-run"), IDLE, "FINAL_SUBMITTED");
        assertSaid(told(removed), IDLE, "FINAL_SUBMITTED");
    }
}
