package cfie.cli.view;

import cfie.cli.screen.Texts;
import cfie.domain.Deadline;
import cfie.value.Cfie;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The last days of a year in words, as they come, seen from a day. */
public record CalendarView(Texts texts, PrintWriter out, LocalDate today) {
    private static final Comparator<Deadline> AS_THEY_COME =
            Comparator.comparing(Deadline::lastDay).thenComparing(Deadline::key);

    public void show(List<Deadline> deadlines) {
        deadlines.stream().sorted(AS_THEY_COME).map(this::line).forEach(out::println);
    }

    private String line(Deadline one) {
        return "%s  %-13s  %s".formatted(one.lastDay(), one.key().what().word(), said(one));
    }

    private String said(Deadline one) {
        return texts.say(
                one.blocks() ? "calendar.blocks" : "calendar.warns",
                texts.say("deadline." + one.key().what().name()),
                one.key().cfie().map(Cfie::title).orElseGet(() -> texts.say("deadline.all")),
                distance(ChronoUnit.DAYS.between(today, one.lastDay())));
    }

    private String distance(long days) {
        return days < 0
                ? texts.say("calendar.past", Long.toString(-days))
                : texts.say("calendar.left", Long.toString(days));
    }
}
