package cfie.cli.screen;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How wide the terminal is that a person looks at; where nobody does, lines may be of any length.
 */
public record Screen(int columns) {
    public static final Screen ENDLESS = new Screen(Integer.MAX_VALUE);

    private static final Screen USUAL = new Screen(80);

    public static Screen of(Desk desk) {
        if (!desk.isTerminal()) {
            return ENDLESS;
        }
        return sized(desk.environment().getOrDefault("COLUMNS", ""))
                .or(() -> sized(asked(Redirect.DISCARD, "stty", "size")))
                .orElse(USUAL);
    }

    /** The one that messages go to, if they go to one: nowhere else is anything painted over. */
    public static Optional<Screen> ofMessages(Desk desk) {
        if (!desk.isSeen(Desk.Printed.MESSAGES)) {
            return Optional.empty();
        }
        String size = asked(Redirect.INHERIT, "sh", "-c", "[ -t 2 ] && stty size <&2 || echo no");
        return size.equals("no") ? Optional.empty() : sized(size).or(() -> Optional.of(USUAL));
    }

    private static Optional<Screen> sized(String text) {
        return Optional.of(text)
                .filter(columns -> columns.matches("[1-9][0-9]{1,3}"))
                .map(columns -> new Screen(Integer.parseInt(columns)));
    }

    /** Shells keep the width to themselves; the terminal tells it to whoever shares it. */
    private static String asked(Redirect messages, String... words) {
        try {
            Process asking =
                    new ProcessBuilder(words)
                            .redirectInput(Redirect.INHERIT)
                            .redirectError(messages)
                            .start();
            byte[] size = asking.getInputStream().readAllBytes();
            return new String(size, StandardCharsets.US_ASCII).strip().replaceFirst(".* ", "");
        } catch (IOException noSuchProgram) {
            return "";
        }
    }

    /** How many columns a text takes: wide letters take two, accents of their own none. */
    static int columns(String text) {
        return text.codePoints().map(Screen::columns).sum();
    }

    static int columns(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter)
                || letter >= 0x1100 && letter <= 0x115F
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xFE30 && letter <= 0xFE6F
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0x1F300 && letter <= 0x1FAFF;
    }
}
