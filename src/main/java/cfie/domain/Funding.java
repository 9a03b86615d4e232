package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Composed;
import cfie.value.Worded;
import cfie.value.YesOrNo;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether public funds keep a school, as the lists say: each from its year on, until another says
 * otherwise. Of the years before the first, what it said; empty while all have said the same.
 */
public record Funding(NavigableMap<AcademicYear, Optional<Boolean>> since) {
    public static final Funding STEADY = new Funding(Collections.emptyNavigableMap());

    public Funding {
        since = Collections.unmodifiableNavigableMap(new TreeMap<>(since));
    }

    static Funding since(AcademicYear year, Optional<Boolean> funded) {
        return new Funding(new TreeMap<>(Map.of(year, funded)));
    }

    /** Reads {@code 2025:yes|2026:no}; nothing behind the colon is what nobody knows. */
    public static Funding parse(String text) {
        NavigableMap<AcademicYear, Optional<Boolean>> since = new TreeMap<>();
        Arrays.stream(text.split("\\|"))
                .map(turn -> turn.split(":", 2))
                .forEach(
                        turn ->
                                since.put(
                                        AcademicYear.parse(turn[0]),
                                        Optional.of(turn[turn.length - 1])
                                                .filter(word -> !word.isEmpty())
                                                .map(word -> Worded.parse(YesOrNo.class, word))
                                                .map(YesOrNo.YES::equals)));
        return new Funding(since);
    }

    public String text() {
        return since.entrySet().stream()
                .map(
                        turn ->
                                turn.getKey().start()
                                        + ":"
                                        + turn.getValue().map(Funding::word).orElse(""))
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
        List<AcademicYear> years = List.copyOf(since.keySet());
        return IntStream.range(0, years.size())
                .mapToObj(
                        at ->
                                voice.say(
                                        at == 0 ? "funds.until" : "funds.since",
                                        answer(since.get(years.get(at)), voice),
                                        at == 0
                                                ? new AcademicYear(years.get(1).start() - 1)
                                                : years.get(at)))
                .collect(Collectors.joining(", "));
    }

    /** As a word for people, which also says that nobody knows. */
    static Object answer(Optional<Boolean> funded, Composed.Voice voice) {
        return funded.<Object>map(Funding::answer).orElseGet(() -> voice.say("funds.unknown"));
    }

    public boolean isSteady() {
        return since.isEmpty();
    }

    Optional<Boolean> in(AcademicYear year) {
        return Optional.ofNullable(since.floorEntry(year)).orElseGet(since::firstEntry).getValue();
    }

    /**
     * The same with what the list of a year says. Of the year after, and those that follow it,
     * nothing changes if a list has spoken of them.
     *
     * @param last the year of the last list
     */
    Funding said(AcademicYear year, Optional<Boolean> funded, AcademicYear last) {
        NavigableMap<AcademicYear, Optional<Boolean>> all = new TreeMap<>(since);
        if (year.compareTo(last) < 0) {
            AcademicYear next = new AcademicYear(year.start() + 1);
            all.put(next, in(next));
        }
        all.put(year, funded);
        return turns(all);
    }

    /** Only those years since which it is otherwise than before, and the first. */
    private static Funding turns(NavigableMap<AcademicYear, Optional<Boolean>> all) {
        NavigableMap<AcademicYear, Optional<Boolean>> turns = new TreeMap<>();
        all.forEach(
                (year, funded) -> {
                    if (turns.isEmpty() || !turns.lastEntry().getValue().equals(funded)) {
                        turns.put(year, funded);
                    }
                });
        return turns.size() == 1 ? STEADY : new Funding(turns);
    }
}
