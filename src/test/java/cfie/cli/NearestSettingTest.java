package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of what is said of how letters leave, the nearest counts. */
final class NearestSettingTest extends AnAccount {
    private static final String SERVER = "smtp://127.0.0.1:1";
    private static final String AS_USER = "smtp://ana@127.0.0.1:1";

    @BeforeEach
    void thereIsARegister() {
        run("init").ending(0);
    }

    private String placed(String name) {
        return folder.resolve(name).toString();
    }

    /**
     * How letters leave, by where a folder, a server and a password are said. Nothing listens at
     * the server: who asks for it is told so.
     */
    @Test
    void theNearestSaysHowLettersLeave() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        for (String line :
                """
                -, -, - = neither
                typed, -, - = files
                file, -, - = files
                variable, -, - = files
                -, typed, - = server
                -, file, - = server
                -, variable, - = server
                typed, file, - = files
                typed, variable, - = files
                typed, typed, - = apart
                file, typed, - = server
                variable, typed, - = server
                file, file, - = files
                variable, variable, - = files
                file, variable, - = server
                variable, file, - = files
                own, file, - = server
                file, own, - = files
                typed, -, file = files
                typed, user-file, file = files
                typed, -, typed = missing
                -, typed, file = server
                -, user-typed, file = server
                -, user-typed, - = missing
                -, typed, typed = missing
                -, user-file, file = server
                file, user-file, file = files
                -, file, file = server
                """
                        .lines()
                        .toList()) {
            String[] said = line.split(", | = ");
            CfieRun.Run run = lettersWith(said[0], said[1], said[2]);
            assertEquals(said[3], became(run), line + ": " + run.err());
        }
    }

    private CfieRun.Run lettersWith(String out, String send, String password) throws IOException {
        List<String> typed = new ArrayList<>(List.of("letters", "registration-request"));
        typed.addAll(List.of("--sender", "cfie@example.org"));
        List<String> beside = new ArrayList<>();
        List<String> own = new ArrayList<>();
        environment.keySet().removeIf(name -> name.startsWith("CFIE_LETTERS"));
        say(out, "out", placed("drafts"), typed, beside, own);
        String server = send.startsWith("user-") ? AS_USER : SERVER;
        say(send.replace("user-", ""), "send", server, typed, beside, own);
        say(password, "password-file", placed("secret"), typed, beside, own);
        beside(beside.toArray(String[]::new));
        own(own.toArray(String[]::new));
        return run(typed.toArray(String[]::new));
    }

    private void say(
            String where,
            String option,
            String value,
            List<String> typed,
            List<String> beside,
            List<String> own) {
        String key = "letters." + option;
        switch (where) {
            case "typed" -> typed.addAll(List.of("--" + option, value));
            case "file" -> beside.add(key + " = " + value);
            case "own" -> own.add(key + " = " + value);
            case "variable" ->
                    environment.put("CFIE_LETTERS_" + option.toUpperCase(Locale.ROOT), value);
            default -> assertEquals("-", where);
        }
    }

    private static String became(CfieRun.Run run) {
        if (run.exit() == 0) {
            return "files";
        }
        if (run.exit() == 5 && run.err().contains("127.0.0.1:1")) {
            return "server";
        }
        return run.err().contains("--out no va con --send")
                ? "apart"
                : run.err().contains("--out, --send") ? "neither" : "missing";
    }
}
