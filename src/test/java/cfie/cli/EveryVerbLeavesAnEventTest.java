package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.cli.command.Root;
import cfie.cli.command.WritingVerb;
import cfie.cli.screen.Language;
import cfie.cli.screen.Texts;
import cfie.signature.OtherTool;
import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What changes the register is an event of the ledger: once, and not for a rehearsal. */
final class EveryVerbLeavesAnEventTest {
    private static final String NUMBER = "2025/2026-zamora-0001";

    @TempDir Path folder;

    /** A year with one teacher: each verb that writes, once, in an order that each can work in. */
    private Map<String, List<String>> year() {
        Map<String, List<String>> year = new LinkedHashMap<>();
        put(year, "set-cfie zamora --director Olga --municipality Zamora:Toro");
        put(year, "import schools " + folder.resolve("schools.csv"));
        put(
                year,
                "register-teacher 12345678Z --given-name Ana --surname1 Gil --school 49000001"
                        + " --email ana@example.org");
        put(year, "approve-school 49000001 --teacher 12345678Z");
        put(
                year,
                "add-project --code P1 --school 49000001 --year 2025 --title Ríos --kind new"
                        + " --duration year --starts 2025-10-01 --ends 2026-05-29"
                        + " --teacher 12345678Z --partner ES:Aulas");
        put(year, "check-project P1 --suitable");
        put(year, "decide P1 --requirement PARTNER_ABROAD --reason Nacional --by Olga");
        noun(year, "calendar set registration 2025-10-31 --year 2025");
        year.put(
                "calendar import",
                List.of("calendar", "import", folder.resolve("calendar.csv").toString()));
        noun(year, "calendar remove registration --year 2025 --reason Ninguno");
        put(year, "submit-report P1 --type final");
        put(year, "evaluate P1 --positive --credits 3 --reason Bien --by Olga");
        String external = " 12345678Z --year 2025 --body INTEF";
        year.put(
                "external-credits add",
                List.of(("external-credits add" + external + " --credits 0.5").split(" ")));
        year.put(
                "external-credits import",
                List.of("external-credits", "import", folder.resolve("external.csv").toString()));
        year.put(
                "external-credits remove",
                List.of(("external-credits remove" + external + " --reason Error").split(" ")));
        noun(year, "quality-label apply P1 --teacher 12345678Z --level national");
        noun(year, "quality-label award P1 --teacher 12345678Z --level national");
        noun(year, "quality-label refuse P1 --teacher 12345678Z --level european --reason R");
        noun(year, "quality-label remove P1 --teacher 12345678Z --level european --reason Error");
        String action = " P1 --number 2025-1-ES01-KA121-SCH-000123456";
        noun(year, "erasmus link" + action + " --date 2025-10-01");
        noun(
                year,
                "erasmus mobility P1 --kind group --starts 2026-03-09 --ends 2026-03-13"
                        + " --country IT --place Bari --learners 20 --teacher 12345678Z");
        noun(year, "erasmus cancel P1 --starts 2026-03-09 --reason Error");
        noun(year, "erasmus tick P1 --step partners --evidence Acta");
        noun(year, "erasmus untick P1 --step partners --reason Error");
        noun(year, "erasmus unlink" + action + " --reason Error");
        noun(year, "award add --kind eita --by MEFPD --teacher 12345678Z --project P1");
        noun(year, "award remove 1 --yes");
        noun(year, "school-label call --year 2025 --opens 2025-12-01 --closes 2026-03-31");
        noun(
                year,
                "school-label apply 49000001 --year 2025 --date 2026-01-20 --policy "
                        + folder.resolve("a.pdf"));
        noun(year, "school-label submit 49000001 --year 2025 --date 2026-01-20");
        noun(year, "school-label decide 49000001 --year 2025 --awarded");
        noun(year, "partner add school Liceo --country IT --code ROMA");
        noun(year, "partner post Mares --by ROMA --code MARES");
        noun(year, "partner close MARES");
        noun(year, "partner reopen MARES");
        noun(year, "partner import " + folder.resolve("partners.csv"));
        noun(year, "partner remove ROMA --reason R --yes");
        String why = " --reason R --by Olga";
        noun(year, "correct teacher 12345678Z --surname1 Gill" + why);
        noun(year, "correct registration 12345678Z --school 49000001 --to 49000002" + why);
        noun(year, "correct project P1 --title Mares" + why);
        noun(year, "correct withdraw P1" + why);
        noun(year, "correct reinstate P1" + why);
        noun(year, "correct remove-report P1 --type follow-up" + why);
        noun(year, "correct remove-evaluation P1 --teacher 12345678Z" + why);
        noun(year, "correct remove-decision P1 --requirement DURATION_PLAUSIBLE" + why);
        noun(year, "correct remove-answer 49000001 --project P1" + why);
        put(year, "certify --year 2025 --out " + folder.resolve("out"));
        noun(year, "year close 2025 --yes --out " + folder.resolve("pack"));
        noun(year, "year reopen 2025 --yes" + why);
        put(year, "letters evaluation --out " + folder.resolve("letters"));
        put(year, "attach-signed " + folder.resolve("signed"));
        put(
                year,
                "reissue " + NUMBER + " --reason R --by Olga --yes --out " + folder.resolve("out"));
        put(year, "doctor --repair --out " + folder.resolve("out"));
        put(year, "revoke 2025/2026-zamora-0002 --reason Otra --by Olga --yes");
        noun(year, "person merge 11111111H 22222222J --yes");
        noun(year, "person forget 12345678Z --yes");
        return year;
    }

    private static void put(Map<String, List<String>> year, String words) {
        List<String> argv = List.of(words.split(" "));
        year.put(argv.get(0), argv);
    }

    private static void noun(Map<String, List<String>> year, String words) {
        List<String> argv = List.of(words.split(" "));
        year.put(argv.get(0) + " " + argv.get(1), argv);
    }

    /** What must be there before, and is no subject of this test. */
    private void prepare(CfieRun tool, String verb) throws IOException {
        switch (verb) {
            case "import" ->
                    Files.writeString(
                            folder.resolve("schools.csv"),
                            "code,name,ownership\n49000001,IES Uno,public\n49000002,IES Dos,public\n");
            case "external-credits import" ->
                    Files.writeString(
                            folder.resolve("external.csv"),
                            "nif,year,credits,body\n12345678Z,2025,0.5,Universidad\n");
            case "calendar import" ->
                    Files.writeString(
                            folder.resolve("calendar.csv"),
                            "year,deadline,last_day\n2025,evaluation,2026-06-20\n");
            case "partner import" ->
                    Files.writeString(
                            folder.resolve("partners.csv"),
                            "kind,name,country\nteacher,Anna Nowak,PL\n");
            case "school-label apply" -> Files.writeString(folder.resolve("a.pdf"), "a");
            case "school-label submit" -> {
                String values = "leadership teamwork students model inclusion";
                String file = folder.resolve("a.pdf").toString();
                run(
                        tool,
                        "school-label apply 49000001 --year 2025 --declaration "
                                + file
                                + values.replaceAll("(\\w+) ?", " --evidence $1=" + file));
            }
            case "correct remove-report" -> run(tool, "submit-report P1 --type follow-up");
            case "correct remove-evaluation" ->
                    run(tool, "evaluate P1 --negative --reason R --by Olga --teacher 12345678Z");
            case "correct remove-decision" ->
                    run(tool, "decide P1 --requirement DURATION_PLAUSIBLE --reason R --by Olga");
            case "correct remove-answer" -> run(tool, "approve-school 49000001 --project P1");
            case "certify" -> {
                run(tool, "approve-school 49000001 --project P1");
                run(tool, "submit-report P1 --type project");
                run(tool, "submit-report P1 --type follow-up");
            }
            case "attach-signed" -> {
                String file = "2025-2026-zamora-0001.pdf";
                byte[] issued =
                        Files.readAllBytes(folder.resolve("out/2025-2026/zamora").resolve(file));
                Files.write(
                        Files.createDirectory(folder.resolve("signed")).resolve(file),
                        OtherTool.withRsa().sign(issued));
            }
            case "person merge" -> {
                String ana = " --given-name Ana --surname1 Gil --school 49000001";
                run(tool, "register-teacher 11111111H" + ana);
                run(tool, "register-teacher 22222222J" + ana);
            }
            case "doctor" ->
                    Files.delete(folder.resolve("out/2025-2026/zamora/2025-2026-zamora-0001.pdf"));
            default -> {}
        }
    }

    private static void run(CfieRun tool, String words) {
        tool.run(words.split(" ")).ending(0);
    }

    private static List<String> commands(CfieRun tool) {
        return tool.run("audit", "--format", "csv")
                .ending(0)
                .lines()
                .skip(1)
                .map(line -> line.split(",")[3])
                .toList();
    }

    @Test
    void onceAndNotForARehearsal() throws IOException {
        CfieRun tool = new CfieRun(folder);
        tool.run("init").ending(0);
        assertEquals(List.of("init"), commands(tool));
        for (Map.Entry<String, List<String>> verb : year().entrySet()) {
            prepare(tool, verb.getKey());
            List<String> before = commands(tool);
            String[] argv = verb.getValue().toArray(String[]::new);
            tool.run(Stream.concat(Stream.of(argv), Stream.of("--dry-run")).toArray(String[]::new))
                    .ending(0);
            assertEquals(before, commands(tool), verb.getKey() + " --dry-run");
            tool.run(argv).ending(0);
            List<String> after = commands(tool);
            assertEquals(before.size() + 1, after.size(), verb.getKey());
            assertEquals(verb.getKey(), after.get(after.size() - 1));
            tool.run(argv);
            assertEquals(after, commands(tool), verb.getKey() + " again");
        }
        assertEquals(0, tool.run("audit", "--verify").exit());
    }

    @Test
    void noVerbThatWritesIsForgottenHere() {
        Root root = new Root(Main.desk(), Language.ES);
        CommandLine line = root.line();
        Verbs.addTo(line, root, "");
        assertEquals(
                writing(line, "").collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(year().keySet()));
    }

    @Test
    void theLedgerTellsOfEachInTheReadersLanguage() {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            year().keySet().forEach(verb -> texts.say("event." + verb));
        }
    }

    private static Stream<String> writing(CommandLine line, String before) {
        return line.getSubcommands().entrySet().stream()
                .flatMap(
                        verb ->
                                verb.getValue().getCommand() instanceof WritingVerb
                                        ? Stream.of(before + verb.getKey())
                                        : writing(verb.getValue(), before + verb.getKey() + " "));
    }
}
