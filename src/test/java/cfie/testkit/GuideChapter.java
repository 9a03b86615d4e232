package cfie.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * A chapter of the guide as what a reader does with it: files to write and commands to type, each
 * with what it shows and how it ends. A block of the style {@code console} has commands behind
 * {@code $}; its attribute {@code salida} is the exit code of the last. Tables and listings whose
 * title is a file's name are files, and comments {@code // fichero: NAME <- SAMPLE} bring others.
 */
public record GuideChapter(List<Step> steps) {
    private static final Pattern BROUGHT = Pattern.compile("// fichero: (\\S+)(?: <- (\\S+))?");
    private static final Pattern TITLE = Pattern.compile("\\.(\\S+\\.(?:csv|xlsx))");
    private static final Pattern CONSOLE =
            Pattern.compile("\\[source,console\\?prompt=\\$(?:,salida=(\\d+))?]");

    /** Something that the reader does. */
    public sealed interface Step {}

    /** A file of the reader's own: a copy of a sample, or, where that is blank, anything. */
    public record Brought(String name, String sample) implements Step {}

    public record Written(String name, List<String> lines) implements Step {}

    public record Typed(String line, List<String> shown, int exit) implements Step {}

    public static GuideChapter read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher brought = BROUGHT.matcher(lines.get(at));
            if (brought.matches()) {
                String sample = brought.group(2);
                steps.add(new Brought(brought.group(1), sample == null ? "" : sample));
            }
            Matcher title = TITLE.matcher(lines.get(at));
            if (title.matches()) {
                steps.add(new Written(title.group(1), block(lines, at + 2)));
            }
            Matcher console = CONSOLE.matcher(lines.get(at));
            if (console.matches()) {
                String exit = console.group(1);
                steps.addAll(
                        typed(block(lines, at + 1), exit == null ? 0 : Integer.parseInt(exit)));
            }
        }
        return new GuideChapter(steps);
    }

    /** The rows of its tables, without their headers: what stands between empty lines. */
    public static List<String> rows(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("\n{2,}"))
                .filter(one -> one.startsWith("|") && !one.startsWith("|==="))
                .toList();
    }

    /** The lines between two that are the same. */
    private static List<String> block(List<String> lines, int from) {
        List<String> rest = lines.subList(from + 1, lines.size());
        return rest.subList(0, rest.indexOf(lines.get(from)));
    }

    private static List<Step> typed(List<String> block, int exit) {
        List<Step> typed = new ArrayList<>();
        int at = 0;
        while (at < block.size()) {
            int next = at + 1;
            while (next < block.size() && !block.get(next).startsWith("$ ")) {
                next++;
            }
            String line = block.get(at).substring("$ ".length());
            typed.add(
                    new Typed(line, block.subList(at + 1, next), next == block.size() ? exit : 0));
            at = next;
        }
        return typed;
    }

    /** A workbook with those lines, which are CSV, as texts. */
    public static byte[] book(List<String> lines) throws IOException {
        List<String> rows = new ArrayList<>();
        try (var records = CSVFormat.DEFAULT.parse(new StringReader(String.join("\n", lines)))) {
            records.forEach(
                    one ->
                            rows.add(
                                    ABook.texts(
                                            rows.size() + 1, one.stream().toArray(String[]::new))));
        }
        return new ABook().sheet("Hoja1", rows.toArray(String[]::new)).bytes();
    }

    /** Whether what a command said is what the guide shows, where … stands for anything. */
    public static boolean isAsShown(List<String> shown, String said) {
        StringBuilder form = new StringBuilder();
        for (String line : shown) {
            form.append(line.equals("…") ? "(?:.*\n)*?" : form(line) + "\n");
        }
        return Pattern.matches(form.toString(), said);
    }

    private static String form(String line) {
        return String.join(".*?", Arrays.stream(line.split("…", -1)).map(Pattern::quote).toList());
    }

    /** Whether two words in a row name a file: by what stands before, or by its ending. */
    public static boolean isPath(String before, String word) {
        return List.of("--out", "--db", "--sign-password-file").contains(before)
                || word.matches("(?s)[^ ]+\\.(csv|xlsx|pdf|zip|json|p12)");
    }
}
