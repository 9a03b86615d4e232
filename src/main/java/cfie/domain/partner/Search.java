package cfie.domain.partner;

import cfie.domain.figures.Level;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Keywords;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is sought: words that a card has all of, or begins with, and what else is asked of it. */
public record Search(List<String> words, Traits traits) {
    /** What is asked of a card beside the words; an absent one leaves everything in. */
    public record Traits(
            Optional<CardKind> kind,
            Optional<String> country,
            Optional<String> language,
            Optional<Level> level,
            List<String> subject,
            List<String> topic,
            Optional<LocalDate> availableOn) {
        Traits whenever() {
            return new Traits(kind, country, language, level, subject, topic, Optional.empty());
        }

        public static final Traits NONE =
                new Traits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty());
    }

    public Search {
        words = List.copyOf(words);
    }

    /** Of whom something is said. */
    public static Search of(List<String> words, Traits traits) {
        InvalidValue.unless(!words.isEmpty() || !traits.equals(Traits.NONE), Flaw.SEARCH_EMPTY);
        return new Search(words, traits);
    }

    /**
     * What stands in the key of every card that is found, and in some others: by this they are
     * fetched.
     */
    public List<String> terms() {
        return Stream.of(
                        words.stream().map(Keywords::start),
                        traits.subject().stream().map(Keywords::start),
                        traits.topic().stream().map(Keywords::start),
                        traits.country().stream().map(Search::whole),
                        traits.language().stream().map(Search::whole),
                        traits.level().stream().map(Worded::word).map(Search::whole))
                .flatMap(terms -> terms)
                .distinct()
                .toList();
    }

    /** Of these, what stands in the keys of the book's cards, however old they are. */
    public List<String> keyTerms() {
        List<String> unsure =
                words.stream().filter(Part::isSpanishLevel).map(Keywords::start).toList();
        return terms().stream().filter(term -> !unsure.contains(term)).toList();
    }

    /** Whether things of that kind can be found. */
    public boolean isFor(CardKind kind) {
        return traits.kind().orElse(kind) == kind;
    }

    /** Whether things of ours can be of which the book says nothing: no languages or subjects. */
    public boolean isForOurs() {
        return traits.language().isEmpty() && traits.subject().isEmpty();
    }

    /** The same, whether available or not. */
    public Search whenever() {
        return new Search(words, traits.whenever());
    }

    /** The term of a word that has to stand there whole. */
    public static String whole(String word) {
        return Keywords.line(Stream.of(word));
    }

    /** The card with what was found in it, if it is one that is sought. */
    public Optional<Hit> look(PartnerCard card) {
        Map<Part, String> lines = new EnumMap<>(Part.class);
        Set<Part> matched = EnumSet.noneOf(Part.class);
        for (String word : words) {
            Optional<Part> first =
                    Arrays.stream(Part.values())
                            .filter(part -> stands(word, line(part, card, lines)))
                            .findFirst();
            first.ifPresent(matched::add);
            if (first.isEmpty()) {
                return Optional.empty();
            }
        }
        return has(card, lines) ? Optional.of(new Hit(card, matched)) : Optional.empty();
    }

    /** The words of a part, which are looked at only where they are needed. */
    private static String line(Part part, PartnerCard card, Map<Part, String> lines) {
        return lines.computeIfAbsent(part, one -> one.line(card));
    }

    private static boolean stands(String word, String line) {
        return line.contains(Keywords.start(word));
    }

    private boolean has(PartnerCard card, Map<Part, String> lines) {
        return traits.kind().filter(kind -> kind != card.kind()).isEmpty()
                && isAmong(traits.country(), card.countries())
                && isAmong(traits.language(), card.profile().languages())
                && traits.level().filter(level -> !teaches(card, level)).isEmpty()
                && traits.availableOn().filter(day -> !card.offer().isForUs(day)).isEmpty()
                && traits.subject().stream()
                        .allMatch(word -> stands(word, line(Part.SUBJECTS, card, lines)))
                && traits.topic().stream()
                        .allMatch(
                                word ->
                                        topics(card)
                                                .anyMatch(
                                                        part ->
                                                                stands(
                                                                        word,
                                                                        line(part, card, lines))));
    }

    private static <T> boolean isAmong(Optional<T> sought, List<T> own) {
        return sought.filter(one -> !own.contains(one)).isEmpty();
    }

    private static boolean teaches(PartnerCard card, Level level) {
        return card.profile().levels().stream().anyMatch(own -> own.has(level));
    }

    /** What projects, ideas and groups are called tells what they are about. */
    private static Stream<Part> topics(PartnerCard card) {
        return Stream.of(Part.TOPICS, Part.TEXT, Part.NAME)
                .filter(part -> part != Part.NAME || card.kind().isTitled());
    }
}
