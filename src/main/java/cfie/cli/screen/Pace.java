package cfie.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How work goes on, in a line: its share as number and bar, how many pieces, how many a second, and
 * the time left once it can be guessed. Where there is little room, what matters less gives way.
 *
 * @param share from 0 to 1, or not a number where nobody knows the whole
 */
record Pace(Texts texts, String what, long done, double share, double seconds) {
    private static final String GAP = "  ";
    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 8;
    private static final double SECONDS_TO_GUESS = 2;
    private static final double SHARE_TO_GUESS = 0.01;
    private static final int SLOW = 10;

    String line(int columns) {
        String head = what + " " + (isShared() ? (int) (share * 100) + " %" : count());
        List<String> more = more();
        while (!more.isEmpty() && room(head, more, columns) < 0) {
            more.remove(0);
        }
        int bar = Math.min(room(head, more, columns) - GAP.length(), LONGEST_BAR);
        if (isShared() && bar >= SHORTEST_BAR) {
            head += GAP + bar(bar);
        }
        return Grid.fitted(joined(head, more), columns);
    }

    private boolean isShared() {
        return !Double.isNaN(share);
    }

    /** What matters least stands first. */
    private List<String> more() {
        List<String> more = new ArrayList<>();
        if (isShared()) {
            more.add(count());
        }
        more.add(rate() + "/s");
        if (isShared() && seconds >= SECONDS_TO_GUESS && share >= SHARE_TO_GUESS) {
            more.add(texts.say("progress.left", left()));
        }
        return more;
    }

    private static int room(String head, List<String> more, int columns) {
        return columns - Screen.columns(joined(head, more));
    }

    private static String joined(String head, List<String> more) {
        return more.isEmpty() ? head : head + GAP + String.join(" · ", more);
    }

    private String bar(int length) {
        int full = (int) (share * length);
        return "█".repeat(full) + "░".repeat(length - full);
    }

    private String count() {
        return String.format(locale(), "%,d", done);
    }

    private String rate() {
        double rate = done / seconds;
        return String.format(locale(), rate < SLOW ? "%.1f" : "%,.0f", rate);
    }

    private String left() {
        long left = Math.round(seconds * (1 - share) / share);
        String minutes = "%d:%02d".formatted(left / 60, left % 60);
        return left < 3600
                ? minutes
                : "%d:%02d:%02d".formatted(left / 3600, left / 60 % 60, left % 60);
    }

    private Locale locale() {
        return texts.language().locale();
    }
}
