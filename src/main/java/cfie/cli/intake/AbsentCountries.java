package cfie.cli.intake;

import cfie.cli.kind.Kind;
import cfie.domain.Countries;
import cfie.domain.partner.PartnerCard;
import cfie.store.Register;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts, among what an import takes, the partners in countries that take no part on a day. */
final class AbsentCountries {
    private final Countries countries;
    private final LocalDate day;
    private final Map<String, Integer> cards = new TreeMap<>();

    /** Only partners may be where eTwinning is not. */
    static Optional<AbsentCountries> of(Kind kind, Register register, LocalDate day) {
        return kind == Kind.PARTNERS
                ? Optional.of(new AbsentCountries(register.countryStays().all(), day))
                : Optional.empty();
    }

    private AbsentCountries(Countries countries, LocalDate day) {
        this.countries = countries;
        this.day = day;
    }

    void hear(Object said) {
        if (said instanceof PartnerCard card) {
            card.identity().place().countries().stream()
                    .filter(country -> !countries.takePart(country, day))
                    .forEach(country -> cards.merge(country, 1, Integer::sum));
        }
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    /** {@code CH 1, GB 3}. */
    @Override
    public String toString() {
        return cards.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
