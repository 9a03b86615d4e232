package cfie.domain;

import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * As what somebody is registered at a school: several things at once, and others from a day on. The
 * first have no day, since they count from the beginning; the days of the others rise.
 */
public record Roles(List<Since> all) {
    /** What everybody is of whom nothing else is said. */
    public static final Roles TEACHER =
            new Roles(List.of(new Since(Optional.empty(), Set.of(Role.TEACHER))));

    public Roles {
        all = List.copyOf(all);
        OneLine.fitting(text(all), OneLine.LONG);
    }

    /** What somebody is from a day on. */
    public record Since(Optional<LocalDate> day, Set<Role> roles) {
        public Since {
            roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        }

        private static Since parse(String typed) {
            int colon = typed.indexOf(':');
            Set<Role> roles =
                    Arrays.stream(typed.substring(colon + 1).split("\\+", -1))
                            .map(word -> Worded.parse(Role.class, word.strip()))
                            .collect(Collectors.toSet());
            return new Since(
                    Optional.of(typed)
                            .filter(any -> colon >= 0)
                            .map(any -> Days.parse(any.substring(0, colon).strip())),
                    roles);
        }

        private String text() {
            String words = roles.stream().map(Worded::word).collect(Collectors.joining("+"));
            return day.map(first -> first + ":" + words).orElse(words);
        }

        private boolean isBefore(Since next) {
            return next.day.filter(other -> day.map(other::isAfter).orElse(true)).isPresent();
        }
    }

    /** Reads {@code librarian|2026-01-10:teacher+ambassador}; see {@link #over} for the days. */
    public static Roles parse(String typed) {
        List<Since> all = Arrays.stream(typed.split("\\|", -1)).map(Since::parse).toList();
        boolean isInOrder =
                IntStream.range(1, all.size())
                        .allMatch(at -> all.get(at - 1).isBefore(all.get(at)));
        InvalidValue.unless(isInOrder, Flaw.ROLE_DAYS, OneLine.shown(typed));
        return new Roles(all);
    }

    public String text() {
        return text(all);
    }

    private static String text(List<Since> all) {
        return all.stream().map(Since::text).collect(Collectors.joining("|"));
    }

    /** What has a day from the start is added to what is held until then; else it is the whole. */
    public Roles over(Roles held) {
        Optional<LocalDate> first = all.get(0).day();
        if (first.isEmpty()) {
            return this;
        }
        List<Since> joined = new ArrayList<>(held.all);
        joined.removeIf(one -> one.day().filter(day -> !day.isBefore(first.get())).isPresent());
        joined.addAll(all);
        return new Roles(joined);
    }

    /** Whether somebody is a teacher on each of these days. */
    public boolean teachThroughout(Days days) {
        return during(days).stream().allMatch(one -> one.roles().contains(Role.TEACHER));
    }

    /** Since when somebody who is a teacher on a day is one, if not from the beginning. */
    public Optional<LocalDate> teachingSince(LocalDate day) {
        Optional<LocalDate> since = Optional.empty();
        boolean teaches = false;
        for (Since one : during(new Days(LocalDate.MIN, day))) {
            boolean stays = teaches && one.roles().contains(Role.TEACHER);
            since = stays ? since : one.day();
            teaches = one.roles().contains(Role.TEACHER);
        }
        return since;
    }

    /** What counts on any of these days. */
    public List<Since> during(Days days) {
        return IntStream.range(0, all.size())
                .filter(at -> begins(at).map(day -> !day.isAfter(days.last())).orElse(true))
                .filter(at -> begins(at + 1).map(day -> day.isAfter(days.first())).orElse(true))
                .mapToObj(all::get)
                .toList();
    }

    private Optional<LocalDate> begins(int at) {
        return at < all.size() ? all.get(at).day() : Optional.empty();
    }

    @Override
    public String toString() {
        return text();
    }
}
