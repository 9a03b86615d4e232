package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Composed;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Worded;
import cfie.value.YesOrNo;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether public funds keep a school, as the lists say: each from its year on, until another says
 * otherwise. Of the years before the first, what it said; empty while a single list has spoken.
 */
public record Funding(NavigableMap<AcademicYear, Answer> since) {
    public static final Funding SINGLE = new Funding(Collections.emptyNavigableMap());

    private static final Pattern YEAR = Pattern.compile("(\\d{4})([:=])(\\p{Alpha}*)");
    private static final String HEARD = ":";
    private static final String ASSUMED = "=";

    public Funding {
        since = Collections.unmodifiableNavigableMap(new TreeMap<>(since));
    }

    /** What holds from a year on: heard of its own list, or still as a later one had said. */
    public record Answer(Optional<Boolean> funded, boolean isHeard) {
        private String text() {
            return (isHeard ? HEARD : ASSUMED) + funded.map(Funding::word).orElse("");
        }
    }

    /** What lists of those years all say. */
    static Funding of(Optional<Boolean> funded, AcademicYear... years) {
        return new Funding(
                Arrays.stream(years)
                        .collect(
                                Collectors.toMap(
                                        year -> year,
                                        year -> new Answer(funded, true),
                                        (one, same) -> one,
                                        TreeMap::new)));
    }

    /**
     * Reads {@code 2024:yes|2025=no|2026:no}; nothing behind the sign is what nobody knows, and
     * behind an equals sign stands what no list of that year said.
     */
    public static Funding parse(String text) {
        NavigableMap<AcademicYear, Answer> since = new TreeMap<>();
        for (String one : text.split("\\|")) {
            Matcher parts = YEAR.matcher(one);
            InvalidValue.unless(parts.matches(), Flaw.ACADEMIC_YEAR, OneLine.shown(one));
            Optional<Boolean> funded =
                    Optional.of(parts.group(3))
                            .filter(word -> !word.isEmpty())
                            .map(word -> Worded.parse(YesOrNo.class, word))
                            .map(YesOrNo.YES::equals);
            since.put(
                    AcademicYear.parse(parts.group(1)),
                    new Answer(funded, parts.group(2).equals(HEARD)));
        }
        return new Funding(since);
    }

    public String text() {
        return since.entrySet().stream()
                .map(year -> year.getKey().start() + year.getValue().text())
                .collect(Collectors.joining("|"));
    }

    private static String word(boolean funded) {
        return answer(funded).word();
    }

    private static YesOrNo answer(boolean funded) {
        return funded ? YesOrNo.YES : YesOrNo.NO;
    }

    /** What it says for people: until which year, and since which years otherwise. */
    String told(Composed.Voice voice) {
        var turns = turns();
        List<AcademicYear> years = List.copyOf(turns.keySet());
        return IntStream.range(0, years.size())
                .mapToObj(
                        at ->
                                voice.say(
                                        at == 0 ? "funds.until" : "funds.since",
                                        answer(turns.get(years.get(at)), voice),
                                        at == 0
                                                ? new AcademicYear(years.get(1).start() - 1)
                                                : years.get(at)))
                .collect(Collectors.joining(", "));
    }

    /** As a word for people, which also says that nobody knows. */
    static Object answer(Optional<Boolean> funded, Composed.Voice voice) {
        return funded.<Object>map(Funding::answer).orElseGet(() -> voice.say("funds.unknown"));
    }

    public boolean isSingle() {
        return since.isEmpty();
    }

    /** Whether a list of that year has spoken. */
    boolean isHeardOf(AcademicYear year) {
        return Optional.ofNullable(since.get(year)).filter(Answer::isHeard).isPresent();
    }

    Optional<Boolean> in(AcademicYear year) {
        return Optional.ofNullable(since.floorEntry(year))
                .orElseGet(since::firstEntry)
                .getValue()
                .funded();
    }

    /**
     * The same with what the list of a year says. Of the year after, and those that follow it,
     * nothing changes if a list has spoken of them.
     *
     * @param last the year of the last list
     */
    Funding said(AcademicYear year, Optional<Boolean> funded, AcademicYear last) {
        NavigableMap<AcademicYear, Answer> all = new TreeMap<>(since);
        AcademicYear next = new AcademicYear(year.start() + 1);
        if (next.compareTo(last) <= 0) {
            all.putIfAbsent(next, new Answer(in(next), false));
        }
        all.put(year, new Answer(funded, true));
        return all.size() == 1 ? SINGLE : new Funding(all);
    }

    /** Whether it answers as the other one does, in every year. */
    boolean isAs(Funding other) {
        var turns = turns();
        var others = other.turns();
        return turns.isEmpty() || others.isEmpty()
                ? turns.isEmpty() && others.isEmpty()
                : turns.firstEntry().getValue().equals(others.firstEntry().getValue())
                        && turns.tailMap(turns.firstKey(), false)
                                .equals(others.tailMap(others.firstKey(), false));
    }

    /** Only those years since which it is otherwise than before, and the first; none if never. */
    NavigableMap<AcademicYear, Optional<Boolean>> turns() {
        NavigableMap<AcademicYear, Optional<Boolean>> turns = new TreeMap<>();
        since.forEach(
                (year, answer) -> {
                    if (turns.isEmpty() || !turns.lastEntry().getValue().equals(answer.funded())) {
                        turns.put(year, answer.funded());
                    }
                });
        return turns.size() == 1 ? Collections.emptyNavigableMap() : turns;
    }
}
