package cfie.domain.erasmus;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Partner;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of an Erasmus+ project or accreditation: call year, round, national agency, action,
 * field and nine digits, as in {@code 2025-1-ES01-KA121-SCH-000123456}. The accreditations of the
 * first call, of 2020, have six digits.
 */
public record ErasmusNumber(String text) implements Comparable<ErasmusNumber> {
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{4})-[1-9]-([A-Z]{2})\\d{2}-(KA\\d{3})-([A-Z]{3})-(\\d{9}|\\d{6})");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final int SHORT = 6;

    /** The call for accreditations came a year before those for everything else. */
    private static final int FIRST_CALL = 2020;

    /** What agencies call Greece and the United Kingdom; all others go by ISO 3166. */
    private static final Set<String> OTHER_COUNTRIES = Set.of("EL", "UK");

    public ErasmusNumber {
        Matcher parts = parts(text);
        ErasmusAction action = action(parts.group(3));
        InvalidValue.unless(isCalled(parts, action), Flaw.ERASMUS_CALL, text, parts.group(1));
        String country = parts.group(2);
        InvalidValue.unless(
                OTHER_COUNTRIES.contains(country) || Partner.isCountry(country),
                Flaw.ERASMUS_COUNTRY,
                country);
        InvalidValue.unless(
                action.isIn(parts.group(4)),
                Flaw.ERASMUS_FIELD,
                text,
                action.name(),
                parts.group(4));
    }

    /** As people type or paste it: in any case, with any dashes, with spaces. */
    public static ErasmusNumber parse(String typed) {
        String plain = DASHES.matcher(typed).replaceAll("-").replaceAll("[\\s\\u00a0]", "");
        return new ErasmusNumber(plain.toUpperCase(Locale.ROOT));
    }

    public int callYear() {
        return Integer.parseInt(text.substring(0, 4));
    }

    public ErasmusAction action() {
        return action(parts(text).group(3));
    }

    @Override
    public int compareTo(ErasmusNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Matcher parts(String text) {
        Matcher parts = FORM.matcher(text);
        InvalidValue.unless(parts.matches(), Flaw.ERASMUS_NUMBER, OneLine.shown(text));
        return parts;
    }

    private static ErasmusAction action(String name) {
        Optional<ErasmusAction> action =
                Arrays.stream(ErasmusAction.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst();
        return action.orElseThrow(
                () ->
                        new InvalidValue(
                                Flaw.ERASMUS_ACTION_UNKNOWN,
                                name,
                                Arrays.stream(ErasmusAction.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** Whether there was such a call, and numbers of that length in it. */
    private static boolean isCalled(Matcher parts, ErasmusAction action) {
        int year = Integer.parseInt(parts.group(1));
        boolean isFirst = year == FIRST_CALL;
        return isFirst
                ? action == ErasmusAction.KA120
                : year > FIRST_CALL && parts.group(5).length() != SHORT;
    }
}
