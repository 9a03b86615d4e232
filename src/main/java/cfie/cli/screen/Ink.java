package cfie.cli.screen;

import cfie.value.Worded;
import java.util.Map;

/** The colours of a terminal: they repeat what the words say, and never say more. */
public record Ink(boolean isUsed) {
    /** When somebody wants them. */
    public enum Wish implements Worded {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** How good the news is. */
    public enum Tone {
        GOOD("32"),
        DOUBTFUL("33"),
        BAD("31");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    /** Unless somebody decides, only where a person looks on who did not ask for none. */
    public static Ink of(Wish wish, Desk desk, Desk.Printed stream) {
        return new Ink(wish == Wish.ALWAYS || wish == Wish.AUTO && isColourful(desk, stream));
    }

    private static boolean isColourful(Desk desk, Desk.Printed stream) {
        Map<String, String> environment = desk.environment();
        return desk.isSeen(stream)
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    public String of(Tone tone, String text) {
        return isUsed ? "\u001b[" + tone.code + "m" + text + "\u001b[0m" : text;
    }
}
