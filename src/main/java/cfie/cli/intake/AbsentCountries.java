package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.domain.Countries;
import cfie.domain.partner.PartnerCard;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts, among what an import takes, the partners in countries that take no part on a day. */
final class AbsentCountries implements Aside {
    private final Countries countries;
    private final LocalDate day;
    private final Map<String, Integer> cards = new TreeMap<>();

    AbsentCountries(Countries countries, LocalDate day) {
        this.countries = countries;
        this.day = day;
    }

    @Override
    public void hear(Object said) {
        if (said instanceof PartnerCard card) {
            card.identity().place().countries().stream()
                    .filter(country -> !countries.takePart(country, day))
                    .forEach(country -> cards.merge(country, 1, Integer::sum));
        }
    }

    @Override
    public void tell(Root root) {
        if (!cards.isEmpty()) {
            root.warn("warning.COUNTRIES_ABSENT", this);
        }
    }

    /** {@code CH 1, GB 3}. */
    @Override
    public String toString() {
        return cards.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
