package cfie.domain.partner;

import cfie.domain.figures.Level;
import cfie.value.Keywords;
import cfie.value.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a card in which words are sought; what stands in an earlier one comes first. */
public enum Part implements Worded {
    NAME(card -> Stream.of(card.name())),
    SUBJECTS(card -> card.profile().subjects().stream()),
    TOPICS(card -> card.profile().topics().stream()),
    LEVELS(Part::levels),
    LANGUAGES(card -> card.profile().languages().stream().flatMap(Part::language)),
    PLACE(Part::place),
    TEXT(card -> card.offer().text().stream());

    private static final List<Locale> TOLD_IN = List.of(new Locale("es"), Locale.ENGLISH);

    // countries are written in capitals and languages are not, so that they do not meet
    private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

    private final Function<PartnerCard, Stream<String>> texts;

    Part(Function<PartnerCard, Stream<String>> texts) {
        this.texts = texts;
    }

    /** The words of this part. */
    String line(PartnerCard card) {
        return Keywords.line(texts.apply(card));
    }

    /** All words of a card, part by part. */
    public static String key(PartnerCard card) {
        return Arrays.stream(values()).map(part -> part.line(card)).collect(Collectors.joining());
    }

    private static Stream<String> levels(PartnerCard card) {
        return Arrays.stream(Level.values())
                .filter(sought -> card.profile().levels().stream().anyMatch(one -> one.has(sought)))
                .flatMap(one -> Stream.concat(Stream.of(one.word()), one.spanish().stream()));
    }

    /** Whether some level has a Spanish word so begun, which the keys of old cards lack. */
    static boolean isSpanishLevel(String word) {
        return Arrays.stream(Level.values())
                .map(one -> Keywords.line(one.spanish().stream()))
                .anyMatch(line -> line.contains(Keywords.start(word)));
    }

    /** By its code, and as it is called in Spanish and English. */
    private static Stream<String> language(String code) {
        return NAMES
                .computeIfAbsent(code, one -> names(one, new Locale(one)::getDisplayLanguage))
                .stream();
    }

    private static Stream<String> place(PartnerCard card) {
        Identity identity = card.identity();
        return Stream.of(
                        identity.organisation().stream(),
                        identity.place().town().stream(),
                        identity.place().countries().stream().flatMap(Part::country))
                .flatMap(texts -> texts);
    }

    private static Stream<String> country(String code) {
        return NAMES
                .computeIfAbsent(code, one -> names(one, new Locale("", one)::getDisplayCountry))
                .stream();
    }

    private static List<String> names(String code, Function<Locale, String> name) {
        return Stream.concat(Stream.of(code), TOLD_IN.stream().map(name)).toList();
    }

    /** The words of a country. */
    static String ofCountry(String code) {
        return Keywords.line(country(code));
    }
}
