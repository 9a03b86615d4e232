package cfie.domain;

import cfie.value.Nif;
import cfie.value.PersonName;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The order of the office's lists: Spanish, by surnames, given name, then NIF; particles count. */
public final class ListOrder {
    private final Collator spanish = Collator.getInstance(new Locale("es", "ES"));

    /** The things sorted by the teacher each of them speaks of. */
    public static <T> List<T> sorted(List<T> things, Function<T, Teacher> teacher) {
        ListOrder order = new ListOrder();
        List<Keyed<T>> keyed = new ArrayList<>(things.size());
        things.forEach(thing -> keyed.add(order.keyed(thing, teacher.apply(thing))));
        keyed.sort(Comparator.naturalOrder());
        return keyed.stream().map(Keyed::thing).toList();
    }

    private <T> Keyed<T> keyed(T thing, Teacher teacher) {
        PersonName name = teacher.name();
        return new Keyed<>(
                thing,
                spanish.getCollationKey(name.surname1()),
                spanish.getCollationKey(name.surname2().orElse("")),
                spanish.getCollationKey(name.givenName()),
                teacher.nif());
    }

    private record Keyed<T>(
            T thing, CollationKey surname1, CollationKey surname2, CollationKey given, Nif nif)
            implements Comparable<Keyed<T>> {
        @Override
        public int compareTo(Keyed<T> other) {
            int bySurname1 = surname1.compareTo(other.surname1);
            int bySurname2 = bySurname1 != 0 ? bySurname1 : surname2.compareTo(other.surname2);
            int byGiven = bySurname2 != 0 ? bySurname2 : given.compareTo(other.given);
            return byGiven != 0 ? byGiven : nif.compareTo(other.nif);
        }
    }
}
