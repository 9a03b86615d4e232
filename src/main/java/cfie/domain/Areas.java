package cfie.domain;

import cfie.value.Cfie;
import cfie.value.Folded;
import cfie.value.Province;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which centre a school belongs to. Source: R8 and reading 21: its own, or that of its
 * municipality, or that of its province's capital; an area is not a province.
 */
public record Areas(Map<Municipality, Cfie> municipalities) {
    public Areas {
        municipalities = Map.copyOf(municipalities);
    }

    /** A municipality by its folded name, within its province. */
    public record Municipality(Province province, String folded)
            implements Comparable<Municipality> {
        private static final Comparator<Municipality> ORDER =
                Comparator.comparing(Municipality::province).thenComparing(Municipality::folded);

        public static Municipality of(Province province, String typed) {
            return new Municipality(province, Folded.of(typed));
        }

        @Override
        public int compareTo(Municipality other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return province.title() + ":" + folded;
        }
    }

    /** A municipality and the centre that serves it. */
    public record Served(Municipality municipality, Cfie cfie) {}

    /** Those that the centre serves, in their order. */
    public List<Municipality> of(Cfie cfie) {
        return municipalities.keySet().stream()
                .filter(one -> municipalities.get(one) == cfie)
                .sorted()
                .toList();
    }

    public Cfie of(School school) {
        Province province = school.code().province();
        Optional<Cfie> ofMunicipality =
                school.place()
                        .municipality()
                        .map(name -> municipalities.get(Municipality.of(province, name)));
        return school.cfie().or(() -> ofMunicipality).orElseGet(() -> Cfie.ofCapital(province));
    }
}
