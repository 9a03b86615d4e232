package cfie.cli.command;

import cfie.cli.screen.Format;
import java.util.List;

/** What was typed, before anything is read of it: reading may complain, and has to know how. */
public record Arguments(List<String> words) {
    /** Whether a program is to be answered. */
    public boolean wantJson() {
        return valueOf("--format").equalsIgnoreCase(Format.JSON.word());
    }

    /** What an option was given; empty where it was not typed. */
    String valueOf(String option) {
        int at = words.indexOf(option);
        return words.stream()
                .filter(word -> word.startsWith(option + "="))
                .map(word -> word.substring(option.length() + 1))
                .findFirst()
                .orElse(at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "");
    }
}
