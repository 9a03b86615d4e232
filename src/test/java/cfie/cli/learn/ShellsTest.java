package cfie.cli.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real shell offers when the tab key is struck, asking the real tool for what it holds. */
final class ShellsTest {
    /** The tool as a function of the shell: the classes of this test, in a process of their own. */
    private static final String TOOL =
            "cfie() { \"$JAVA\" -cp \"$CLASSES\" cfie.cli.Main \"$@\"; }\n";

    private static final String BASH_TAB =
            """
            tab() {
                COMP_LINE=$1 COMP_POINT=${#1}
                read -ra COMP_WORDS <<< "$(sed 's/[=:]/ & /g' <<< "$1")"
                [[ $1 == *' ' ]] && COMP_WORDS+=('')
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _cfie
                echo "${COMPREPLY[@]}"
            }
            """;
    private static final String ZSH_TAB =
            """
            zmodload zsh/zpty
            tab() {
                zpty z zsh -f -i
                zpty -w z "PS1=; autoload -Uz compinit; compinit -D -u; $TOOL; source $SCRIPT; print RE''ADY"
                zpty -r -m z seen '*READY*'
                zpty -w -n z "$1"$'\\t\\t'
                zpty -r -m z seen "*$2*"
                zpty -d z
                print -r -- "$2"
            }
            """;

    @TempDir Path folder;

    @BeforeEach
    void aRegister() throws IOException {
        SampleYear.in(folder);
    }

    private String run(String shell, String lines) throws IOException, InterruptedException {
        assumeTrue(isThere(shell), shell + " is not on this machine: its completion is not tried");
        Path script = folder.resolve("completion");
        Files.writeString(script, new CfieRun(folder).run("completion", shell).ending(0));
        List<String> command = new ArrayList<>(List.of(shell));
        command.addAll(shell.equals("fish") ? List.of("--no-config", "-c") : List.of("-c"));
        command.add(lines);
        ProcessBuilder asked = new ProcessBuilder(command);
        asked.environment().put("SCRIPT", script.toString());
        asked.environment().put("TOOL", TOOL);
        asked.environment().put("HOME", folder.toString());
        asked.environment().put("CFIE_DB", folder.resolve("register").toString());
        asked.environment().put("JAVA", System.getProperty("java.home") + "/bin/java");
        asked.environment().put("CLASSES", System.getProperty("java.class.path"));
        asked.redirectError(folder.resolve("trouble").toFile());
        Process process = asked.redirectInput(new java.io.File("/dev/null")).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", Files.readString(folder.resolve("trouble")));
        return said;
    }

    private static boolean isThere(String shell) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
    }

    private void bash(String line, String offered) throws IOException, InterruptedException {
        String said = run("bash", TOOL + BASH_TAB + "source \"$SCRIPT\"; tab '" + line + "'");
        assertEquals(offered + "\n", said, line);
    }

    @Test
    void bashCompletesVerbsOptionsAndChoices() throws IOException, InterruptedException {
        bash("cfie regis", "register-teacher");
        bash("cfie award ", "add remove list");
        bash("cfie award add --k", "--kind");
        bash("cfie import sch", "schools school-calls");
        bash("cfie import schools x --mode ", "insert update sync");
        bash("cfie --lang es import schools x --mode=s", "sync");
        bash("cfie certify --cfie z", "zamora");
        bash("cfie help cer", "certify");
    }

    @Test
    void bashCompletesWhatTheRegisterHolds() throws IOException, InterruptedException {
        bash("cfie show school 4999900", "49999001 49999002 49999003");
        bash("cfie why 1234", "12345678Z");
        bash("cfie evaluate RE", "RELOJ-49");
        bash("cfie show project RE", "RELOJ-49");
        String elsewhere = folder.resolve("none").toString();
        bash("cfie evaluate --db " + elsewhere + " RE", "");
        bash("cfie evaluate --db=" + elsewhere + " RE", "");
    }

    @Test
    void fishCompletesAll() throws IOException, InterruptedException {
        String tool =
                "function cfie; $JAVA -cp $CLASSES cfie.cli.Main $argv; end; source $SCRIPT; ";
        String said =
                run(
                        "fish",
                        tool
                                + "for line in 'cfie regis' 'cfie award ' 'cfie import --mode '"
                                + " 'cfie show school 49999001' 'cfie evaluate RE'; complete -C"
                                + " $line | cut -f 1; end");
        assertEquals(
                List.of(
                        "register-teacher",
                        "add",
                        "list",
                        "remove",
                        "insert",
                        "sync",
                        "update",
                        "49999001",
                        "RELOJ-49"),
                said.lines().toList());
    }

    @Test
    void zshCompletesAll() throws IOException, InterruptedException {
        assertEquals(
                "register-teacher\nremove\nsync\n49999002\nRELOJ-49\n",
                run(
                        "zsh",
                        ZSH_TAB
                                + "tab 'cfie regis' register-teacher; tab 'cfie award ' remove;"
                                + " tab 'cfie import --mode ' sync; tab 'cfie show school 4999900'"
                                + " 49999002; tab 'cfie evaluate RE' RELOJ-49"));
    }
}
