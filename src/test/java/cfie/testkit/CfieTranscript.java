package cfie.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session at the terminal as text: {@code + NAME} and the lines of a file up to {@code +}, {@code
 * $ cfie …} a command, and behind it what it answered: {@code |} its output, {@code !} its
 * messages, {@code ?} its exit code. Lines of {@code #} explain.
 */
public final class CfieTranscript {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern CODE =
            Pattern.compile("[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}");
    private static final Pattern PSEUDONYM =
            Pattern.compile("\\*[A-Za-z0-9_-]{8}(?![A-Za-z0-9_*-])");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final String register;
    private final CfieRun tool;
    private final List<String> said = new ArrayList<>();

    /**
     * @param folder where its files go
     * @param register the address of the register that commands name none for
     */
    public CfieTranscript(Path folder, String register) {
        this.folder = folder;
        this.register = register;
        this.tool = new CfieRun(register);
    }

    /** Plays the files and commands of a transcript again; the transcript as it is now. */
    public String replay(String transcript) throws IOException {
        List<String> lines = transcript.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("+ ")) {
                at = file(lines, at);
            } else if (line.startsWith("$ cfie")) {
                said.add(line);
                command(line.substring("$ cfie".length()));
            } else if (line.startsWith("#") || line.isBlank()) {
                said.add(line);
            }
        }
        return String.join("\n", said) + "\n";
    }

    private int file(List<String> lines, int at) throws IOException {
        int end = at + 1;
        while (!lines.get(end).equals("+")) {
            end++;
        }
        String content = String.join("\n", lines.subList(at + 1, end)) + "\n";
        Files.writeString(
                folder.resolve(lines.get(at).substring(2)), content, StandardCharsets.UTF_8);
        said.addAll(lines.subList(at, end + 1));
        return end;
    }

    private void command(String words) {
        CfieRun.Run run = tool.run(arguments(words));
        run.out().lines().forEach(line -> said.add(told("| ", line)));
        run.err().lines().forEach(line -> said.add(told("! ", line)));
        said.add("? " + run.exit());
    }

    private String told(String mark, String line) {
        String placed =
                line.replace(register, "FOLDER/register")
                        .replace(folder.toString(), "FOLDER")
                        .replace(samples().toString(), "samples");
        String coded = CODE.matcher(placed).replaceAll("CODE");
        coded = PSEUDONYM.matcher(coded).replaceAll("*PSEUDONYM");
        return (mark + HASH.matcher(coded).replaceAll("SHA256")).stripTrailing();
    }

    private String[] arguments(String words) {
        List<String> arguments = new ArrayList<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            arguments.add(placed(word.group(1) != null ? word.group(1) : word.group(2)));
        }
        return arguments.toArray(String[]::new);
    }

    private String placed(String word) {
        return word.replace("FOLDER/register", register)
                .replace("FOLDER", folder.toString())
                .replace("samples/", samples() + "/");
    }

    private static Path samples() {
        return Path.of("samples").toAbsolutePath();
    }
}
