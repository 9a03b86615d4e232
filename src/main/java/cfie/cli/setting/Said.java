package cfie.cli.setting;

import java.util.Optional;

/**
 * What somebody said of a setting, and where.
 *
 * @param source a file, or a variable of the environment
 * @param line of the file
 */
public record Said(Setting setting, String value, String source, Optional<Integer> line) {
    /** The value without a password that may stand in it. */
    public String shown() {
        return PlainPassword.hidden(value);
    }

    /** A variable, or the line of a file. */
    public String origin() {
        return line.map(one -> source + ":" + one).orElse(source);
    }
}
