package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Root;
import cfie.cli.screen.Language;
import cfie.cli.setting.Setting;
import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is said nearer goes before what is said farther away. */
final class SettingsTest extends AnAccount {
    private String origin(String key) {
        return run("config", "list", "--origin")
                .ending(0)
                .lines()
                .reduce(
                        "",
                        (before, line) ->
                                line.startsWith("# ") || before.endsWith("!")
                                        ? before.endsWith("!") ? before : line
                                        : line.startsWith(key + " = ") ? before + "!" : before)
                .replaceFirst("^# ", "")
                .replaceFirst("!$", "");
    }

    @Test
    void theNearestCounts() throws IOException {
        Path own = own("# a", "", "wait = 1");
        assertEquals(own + ":3", origin("wait"));
        Path beside = beside("wait = 2");
        assertEquals(beside + ":1", origin("wait"));
        environment.put("CFIE_WAIT", "3");
        assertEquals("CFIE_WAIT", origin("wait"));
        assertEquals("3", run("config", "get", "wait").ending(0).strip());
    }

    @Test
    void theUsersFileLeadsToTheRegisterAndToTheFileBesideIt() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        own("db = " + elsewhere.resolve("register"));
        written(elsewhere, "lang = en");
        assertTrue(run("init").ending(0).startsWith("Register created"));
        assertTrue(Files.exists(elsewhere.resolve("register.mv.db")));
        assertTrue(run("init", "--lang", "es").ending(0).contains("registro"));
        environment.put("CFIE_LANG", "es_ES.UTF-8");
        assertTrue(run("init").ending(0).contains("registro"));
    }

    @Test
    void filesAreNamedFromWhereTheSettingsLie() throws IOException {
        beside("certify.out = salida");
        assertEquals(
                folder.resolve("data/cfie/salida").toString(),
                run("config", "get", "certify.out").ending(0).strip());
    }

    @Test
    void anOptionGoesBeforeAndOneThatHasToBeSaidIsSaid() throws IOException {
        run("init").ending(0);
        beside("decide.by = Olga", "evaluate.by = Eva");
        String[] decide = {"decide", "P1", "--requirement", "PARTNER_ABROAD", "--reason", "R"};
        assertTrue(run(decide).err().contains("P1"), "only the project is missing");
        beside("evaluate.by = Eva");
        assertTrue(run(decide).err().contains("--by"));
    }

    @Test
    void aWrongValueIsToldWhereItStands() throws IOException {
        run("init").ending(0);
        Path file = beside("", "wait = ages");
        CfieRun.Run run = run("list", "schools");
        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith(file + ":2: wait: "), run.err());
        environment.put("CFIE_WAIT", "ages");
        assertTrue(run("list", "schools").err().contains("CFIE_WAIT: "));
        assertEquals(2, run("list", "schools").exit());
    }

    @Test
    void anUnknownKeyStopsEverythingButHelp() throws IOException {
        run("init").ending(0);
        beside("certify.oot = x");
        CfieRun.Run run = run("list", "schools", "--format", "json");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("\"line\":1,\"column\":\"certify.oot\""), run.err());
        assertTrue(run.err().contains("certify.out"), run.err());
        assertEquals(0, run("help", "list").exit());
        environment.put("CFIE_CONFIG", "none");
        assertEquals(0, run("list", "schools").exit());
    }

    @Test
    void whatOthersMayReadOrChangeIsToldWithoutItsContent() throws IOException {
        run("init").ending(0);
        Path secret = Files.writeString(folder.resolve("data/cfie/secret"), "abracadabra");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        Path file = beside("db-password-file = secret");
        CfieRun.Run run = run("list", "schools");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().contains(secret.toString()), run.err());
        assertFalse(run.err().contains("abracadabra"));
        assertFalse(run("config", "list").out().contains("abracadabra"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        assertEquals("(no se ha encontrado nada)\n", run("list", "schools").err());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertTrue(run("list", "schools").err().contains(file.toString()));
    }

    @Test
    void anotherProgramsVariableGoesBeforeAFile() throws IOException {
        own("db-password-file = secret", "db-user = ana");
        environment.putAll(Map.of("PGPASSWORD", "x", "PGUSER", "eva"));
        assertEquals(4, run("config", "get", "db-password-file").exit());
        assertEquals(4, run("config", "get", "db-user").exit());
    }

    @Test
    void eachKeyIsAnOptionOfItsCommand() {
        Root root = new Root(Main.desk(), Language.ES);
        CommandLine line = root.line();
        Verbs.addTo(line, root, "");
        Set<String> options = options(line, "").collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                List.of(), Setting.all().stream().filter(one -> !isThere(options, one)).toList());
    }

    private static boolean isThere(Set<String> options, Setting setting) {
        return options.stream()
                .anyMatch(
                        one ->
                                one.equals(setting.key())
                                        || setting.command().isEmpty()
                                                && one.endsWith("." + setting.option()));
    }

    private static Stream<String> options(CommandLine line, String before) {
        return Stream.concat(
                line.getCommandSpec().options().stream()
                        .filter(one -> one.group() == null)
                        .map(one -> before + one.longestName().substring(2)),
                line.getSubcommands().entrySet().stream()
                        .flatMap(verb -> options(verb.getValue(), before + verb.getKey() + ".")));
    }
}
