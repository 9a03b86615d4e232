package cfie.domain.partner;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A card that was sought, and the parts of it in which the words stand. */
public record Hit(PartnerCard card, Set<Part> matched) {
    public Hit {
        matched = Set.copyOf(matched);
    }

    /** How far back the last of the words stands: the less, the nearer to what was meant. */
    private int rank() {
        return matched.stream().mapToInt(Part::ordinal).max().orElse(0);
    }

    /** The nearest first; then by kind, as Spanish sorts their names, and by code. */
    public static List<Hit> sorted(List<Hit> hits) {
        Collator spanish = Collator.getInstance(new Locale("es", "ES"));
        List<Keyed> keyed = new ArrayList<>(hits.size());
        hits.forEach(hit -> keyed.add(new Keyed(hit, spanish.getCollationKey(hit.card.name()))));
        keyed.sort(
                Comparator.<Keyed>comparingInt(one -> one.hit.rank())
                        .thenComparing(one -> one.hit.card.kind())
                        .thenComparing(Keyed::name)
                        .thenComparing(one -> one.hit.card.code()));
        return keyed.stream().map(Keyed::hit).toList();
    }

    private record Keyed(Hit hit, CollationKey name) {}
}
