package cfie.domain;

import cfie.value.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The countries of eTwinning and when each took part: dated data of the register. */
public record Countries(List<Stay> stays) {
    public static final String OURS = "ES";

    public Countries {
        stays = List.copyOf(stays);
    }

    /** A country's time in the programme; one in eTwinning Plus takes part as a neighbour. */
    public record Stay(String country, LocalDate from, Optional<LocalDate> until, boolean plus) {
        public Stay {
            until.ifPresent(last -> new Days(from, last));
        }

        public Key key() {
            return new Key(country, from);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }

        /** Whether it is of the same country and shares a day with the other. */
        public boolean overlaps(Stay other) {
            return country.equals(other.country) && (covers(other.from) || other.covers(from));
        }

        /** What tells stays apart. */
        public record Key(String country, LocalDate from) implements Comparable<Key> {
            @Override
            public int compareTo(Key other) {
                int byCountry = country.compareTo(other.country);
                return byCountry != 0 ? byCountry : from.compareTo(other.from);
            }

            @Override
            public String toString() {
                return country + " " + from;
            }
        }
    }

    /** The same with those, each in the place of the one of the same key. */
    public Countries with(Collection<Stay> said) {
        Map<Stay.Key, Stay> all = new TreeMap<>();
        stays.forEach(one -> all.put(one.key(), one));
        said.forEach(one -> all.put(one.key(), one));
        return new Countries(List.copyOf(all.values()));
    }

    /** Whether a school there could be a partner on that day. */
    public boolean takePart(String country, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.country().equals(country) && stay.covers(day));
    }

    /** Whether it took part as a full member, not as a neighbour in eTwinning Plus. */
    public boolean isMember(String country, LocalDate day) {
        return stays.stream()
                .anyMatch(
                        stay -> stay.country().equals(country) && stay.covers(day) && !stay.plus());
    }
}
