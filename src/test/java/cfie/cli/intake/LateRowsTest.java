package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that come after their last day are told of like facts that are recorded alone. */
final class LateRowsTest {
    private static final String TEACHERS =
            "nif,given_name,surname1,school,registered_on\n"
                    + "12345678Z,Ana,Ruiz,49000001,2025-10-10\n"
                    + "00000000T,Zoe,Sanz,49000001,2025-10-11\n";
    private static final String ANSWERS =
            "school,teacher,decision,decided_on\n49000001,12345678Z,granted,2025-10-20\n"
                    + "49000001,00000000T,granted,2025-10-21\n";
    private static final String PROJECTS =
            "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers,"
                    + "suitability,checked_on\n"
                    + "P1,49000001,2025,Obra,new,year,2025-10-01,2026-05-29,FR:Un,12345678Z,%s,%s\n";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYearWithLastDays() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        imported("schools", "code,name,ownership\n49000001,Uno,public\n");
        imported(
                "deadlines",
                "year,deadline,last_day,late\n2025,registration,2025-10-10,warns\n"
                        + "2025,registration-answer,2025-10-20,warns\n"
                        + "2025,enrolment,2025-10-31,warns\n2025,suitability,2025-11-10,warns\n"
                        + "2025,project-answer,2025-11-20,warns\n2025,follow-up,2026-02-15,blocks\n"
                        + "2025,evaluation,2026-06-20,warns\n");
    }

    private String imported(String kind, String rows, String... more) {
        return tool.importing(kind, rows, more).warned();
    }

    private void aProject() {
        imported("teachers", TEACHERS);
        imported("consents", ANSWERS);
        imported("projects", PROJECTS.formatted("", ""), "--date", "2025-10-31");
    }

    @Test
    void registrationsAndTheirAnswers() {
        assertEquals(
                "aviso: después del último día para el alta de docentes, filas: 1; solo se avisa:"
                        + " 00000000T 49000001 (2025-10-11; el último día era el 2025-10-10)\n",
                imported("teachers", TEACHERS));
        assertEquals(
                "aviso: después del último día para la respuesta al alta, filas: 1; solo se avisa:"
                        + " 00000000T 49000001 (2025-10-21; el último día era el 2025-10-20)\n",
                imported("consents", ANSWERS));
    }

    @Test
    void enrolmentsAsOfTheDayOfTheImportOnce() {
        imported("teachers", TEACHERS);
        imported("consents", ANSWERS);
        String late = "aviso: después del último día para la inscripción de proyectos, filas: 1";
        String told = imported("projects", PROJECTS.formatted("", ""), "--date", "2025-11-01");
        assertTrue(told.startsWith(late), told);
        told =
                imported(
                        "projects",
                        PROJECTS.formatted("suitable", "2025-11-11"),
                        "--mode",
                        "update",
                        "--date",
                        "2025-11-11");
        assertEquals(
                "aviso: después del último día para la comprobación de la idoneidad, filas: 1; solo"
                        + " se avisa: P1 (2025-11-11; el último día era el 2025-11-10)\n",
                told);
    }

    @Test
    void whatIsOwedToProjects() {
        aProject();
        String answers = "school,project,decision,decided_on\n49000001,P1,granted,%s\n";
        assertEquals(
                "",
                imported("consents", answers.formatted("2025-11-20"), "--dry-run")
                        .replaceFirst("\\(ensayo.*\\)\n", ""));
        String told = imported("consents", answers.formatted("2025-11-21"));
        assertTrue(told.contains("para la respuesta al proyecto, filas: 1"), told);
        told = imported("reports", "project,type,submitted_on\nP1,follow-up,2026-02-16\n");
        assertEquals(
                "aviso: después del último día para el informe de seguimiento, filas: 1; esos"
                        + " trabajos no se certificarán si nadie lo decide (cfie why lo explica):"
                        + " P1 (2026-02-16; el último día era el 2026-02-15)\n",
                told);
        told =
                imported(
                        "evaluations",
                        "project,outcome,credits,evaluated_on,evaluator,reason\n"
                                + "P1,positive,2,2026-06-21,Eva Gil,Cumple\n");
        assertTrue(told.contains("para la evaluación, filas: 1"), told);
    }

    @Test
    void aRowThatIsKnownTakesNothingFromTheOneBeforeIt() {
        aProject();
        String header = "project,teacher,outcome,credits,evaluated_on,evaluator,reason\n";
        String all = "P1,,positive,2,2026-06-21,Eva Gil,Cumple\n";
        imported("evaluations", header + all);
        String told =
                imported(
                        "evaluations",
                        header + "P1,12345678Z,positive,3,2026-06-21,Eva Gil,Coordina\n" + all);
        assertTrue(told.contains("para la evaluación, filas: 1"), told);
    }
}
