package cfie.cli.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schools answer letters by their number; whose the answer is, the letter says. */
final class LetterAnswersTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void twoTeachersOfASchoolThatWasAskedAboutThem() throws IOException {
        tool = new CfieRun(folder);
        run("init");
        run("import", "schools", file("s.csv", "code,name,ownership\n49000001,IES Uno,public\n"));
        register("12345678Z", "Ana");
        register("87654321X", "Eva");
        letters("registration-request", "2026-05-04");
    }

    private void register(String nif, String name) {
        run(
                ("register-teacher "
                                + nif
                                + " --school 49000001 --given-name "
                                + name
                                + " --surname1 Gil --date 2026-05-01")
                        .split(" "));
    }

    private String run(String... argv) {
        return tool.run(argv).ending(0);
    }

    private String letters(String kind, String day) {
        return run("letters", kind, "--out", folder.resolve("out").toString(), "--date", day);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** The number of the first letter about the teacher. */
    private String number(String nif) {
        return listed(nif).get(0).split(",")[0];
    }

    private List<String> listed(String nif) {
        return run("list", "letters", "--teacher", nif, "--format", "csv").lines().skip(1).toList();
    }

    private CfieRun.Run answered(String rows) throws IOException {
        String names = "centro;carta;adscrito;datos_correctos;respuesta;fecha;motivo\n";
        return tool.run("approve-school", "--from", file("a.csv", names + rows));
    }

    @Test
    void aFileOfAnswersSettlesTheLettersThatItNames() throws IOException {
        String ana = number("12345678Z");
        answered(
                        "49000001;"
                                + ana
                                + ";sí;sí;sí;2026-05-10;\n49000001;"
                                + number("87654321X")
                                + ";no;;no;2026-05-11;Se jubiló\n")
                .ending(0);
        assertEquals(
                List.of(
                        "school,teacher,project,decision,decided_on,signed_by,post,reason,attached,"
                                + "data_right,letter",
                        "49000001,12345678Z,,granted,2026-05-10,,,,yes,yes," + ana,
                        "49000001,87654321X,,refused,2026-05-11,,,Se jubiló,no,,"
                                + number("87654321X")),
                run("export", "consents").lines().toList());
        assertTrue(listed("12345678Z").get(0).endsWith(",2026-05-10"));
        assertTrue(listed("87654321X").get(0).endsWith(",2026-05-11"));
        assertTrue(letters("reminder", "2026-06-20").startsWith("Escritas: 0;"));
    }

    @Test
    void whoseLetterWasNotAnsweredIsRemindedAndMayAnswerTheReminder() throws IOException {
        answered("49000001;" + number("12345678Z") + ";;;sí;2026-05-10;\n").ending(0);
        assertTrue(letters("reminder", "2026-06-20").startsWith("Escritas: 1;"));
        String reminder = listed("87654321X").get(1).split(",")[0];
        run(
                "approve-school",
                "49000001",
                "--teacher",
                "87654321X",
                "--letter",
                reminder,
                "--date",
                "2026-06-22");
        assertTrue(listed("87654321X").get(1).endsWith(",2026-06-22"));
    }

    @Test
    void aLetterAboutSomebodyElseIsAProblemOfItsRowAndNothingIsWritten() throws IOException {
        String row = "49000001;" + number("12345678Z") + ";;;sí;2026-05-10;\n";
        CfieRun.Run run =
                tool.run(
                        "import",
                        "consents",
                        file(
                                "b.csv",
                                "school,teacher,letter,decision,decided_on\n49000001,87654321X,"
                                        + number("12345678Z")
                                        + ",granted,2026-05-10\n"));
        run.ending(3);
        assertTrue(run.err().contains("b.csv:2: letter: la carta " + number("12345678Z")));
        answered(row + "49000001;AAAAA-AAAAA-AAAAA;;;sí;2026-05-10;\n").ending(3);
        assertEquals(1, run("export", "consents").lines().count());
    }

    @Test
    void anAnswerThatContradictsItselfIsRefused() throws IOException {
        CfieRun.Run run = answered("49000001;" + number("12345678Z") + ";no;;sí;2026-05-10;\n");
        run.ending(3);
        assertTrue(run.err().contains("se contradice"));
    }

    @Test
    void whoMovesToAnotherNifTakesTheAnsweredLetterAlong() throws IOException {
        answered("49000001;" + number("12345678Z") + ";;;sí;2026-05-10;\n").ending(0);
        run("person", "merge", "12345678Z", "23456789D", "--yes");
        assertTrue(listed("23456789D").get(0).endsWith(",2026-05-10"));
        run("doctor");
    }

    @Test
    void aFileSaysAllByItself() throws IOException {
        String file = file("c.csv", "centro;carta\n");
        tool.run("approve-school", "49000001", "--from", file).ending(2);
        tool.run("approve-school", "--from", file, "--by", "Luis").ending(2);
        tool.run("approve-school", "--teacher", "12345678Z").ending(2);
        tool.run("approve-school", "49000001", "--teacher", "12345678Z", "--keep-going").ending(2);
    }

    private CfieRun.Run answeredAlone(String school, String letter, String... more) {
        List<String> argv = new ArrayList<>(List.of("approve-school", school, "--letter", letter));
        argv.addAll(List.of(more));
        return tool.run(argv.toArray(String[]::new));
    }

    @Test
    void aLetterAloneSaysWhatIsAnswered() {
        String ana = number("12345678Z");
        answeredAlone("49000001", ana, "--by", "Luis", "--attached", "yes", "--date", "2026-05-10")
                .ending(0);
        assertEquals(
                "49000001,12345678Z,,granted,2026-05-10,Luis,,,yes,," + ana,
                run("export", "consents").lines().skip(1).findFirst().orElseThrow());
        assertTrue(listed("12345678Z").get(0).endsWith(",2026-05-10"));
        assertTrue(listed("87654321X").get(0).endsWith(","));
        String event = run("audit", "--teacher", "12345678Z", "--command", "approve-school");
        assertTrue(event.contains("12345678Z") && event.contains(ana), event);
    }

    @Test
    void aLetterAloneIsAnsweredByItsSchoolAboutAProjectToo() throws IOException {
        answeredAlone("49000001", number("12345678Z"), "--date", "2026-05-10").ending(0);
        run(
                ("add-project --code RIOS --school 49000001 --year 2025 --title Rios --kind new"
                                + " --duration year --starts 2025-10-01 --ends 2026-05-29"
                                + " --teacher 12345678Z --partner FR:Lycée")
                        .split(" "));
        letters("project-request", "2026-05-12");
        String letter =
                run("list", "letters", "--project", "RIOS", "--format", "csv")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .split(",")[0];
        String said =
                answeredAlone(
                                "49000001",
                                letter,
                                "--refuse",
                                "--reason",
                                "No cabe",
                                "--date",
                                "2026-05-14")
                        .ending(0);
        assertTrue(said.contains("RIOS"), said);
        assertTrue(
                run("export", "consents")
                        .contains("49000001,,RIOS,refused,2026-05-14,,,No cabe,,," + letter));
    }

    @Test
    void aLetterAloneOfAnotherSchoolOrOfNobodyIsRefusedAndNothingIsWritten() throws IOException {
        run(
                "import",
                "schools",
                file("otro.csv", "code,name,ownership\n49000002,IES Dos,public\n"));
        CfieRun.Run other = answeredAlone("49000002", number("12345678Z"));
        other.ending(4);
        assertTrue(other.err().contains("49000002"), other.err());
        CfieRun.Run nobody = answeredAlone("49000001", "AAAAA-AAAAA-AAAAA");
        nobody.ending(2);
        assertTrue(nobody.err().contains("AAAAA-AAAAA-AAAAA"), nobody.err());
        assertEquals(1, run("export", "consents").lines().count());
    }

    /** Another answer of the same day is none; of a later day it is a new one (reading 9). */
    @Test
    void aLetterThatWasAnsweredIsNotAnsweredOtherwiseOnTheSameDay() {
        String ana = number("12345678Z");
        answeredAlone("49000001", ana, "--date", "2026-05-10").ending(0);
        assertTrue(
                answeredAlone("49000001", ana, "--date", "2026-05-10")
                        .ending(0)
                        .contains("no cambia nada"));
        CfieRun.Run otherwise =
                answeredAlone(
                        "49000001", ana, "--refuse", "--reason", "No", "--date", "2026-05-10");
        otherwise.ending(4);
        assertTrue(otherwise.err().contains("--mode update"), otherwise.err());
        answeredAlone("49000001", ana, "--refuse", "--reason", "No", "--date", "2026-05-11")
                .ending(0);
        assertEquals(3, run("export", "consents").lines().count());
    }
}
