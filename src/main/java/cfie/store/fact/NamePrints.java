package cfie.store.fact;

import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who has which name in which school, in twenty octets each, however many there are. */
final class NamePrints {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int SIGN = 7;
    private static final int LENGTH = 9;

    private long[] prints = new long[1 << 8];
    private long[] nifs = new long[1 << 8];
    private int[] schools = new int[1 << 8];
    private int size;

    /** Those of one name in one school. */
    record Group(SchoolCode school, List<Nif> nifs) {}

    void add(String nif, String school, String name) {
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, 2 * size);
            nifs = Arrays.copyOf(nifs, 2 * size);
            schools = Arrays.copyOf(schools, 2 * size);
        }
        prints[size] = print(name, print(school, MIX));
        nifs[size] = packed(nif);
        schools[size] = Integer.parseInt(school);
        size++;
    }

    /** Of two at least and of so many at most, by their schools and NIFs. */
    List<Group> shared(int most) {
        long[] shared = sharedPrints(most);
        Map<Long, Group> groups = new HashMap<>();
        for (int at = 0; at < size; at++) {
            if (Arrays.binarySearch(shared, prints[at]) >= 0) {
                SchoolCode school = new SchoolCode(String.format(Locale.ROOT, "%08d", schools[at]));
                groups.computeIfAbsent(prints[at], first -> new Group(school, new ArrayList<>()))
                        .nifs
                        .add(unpacked(nifs[at]));
            }
        }
        groups.values().forEach(group -> group.nifs.sort(Comparator.naturalOrder()));
        return sorted(groups.values());
    }

    private static List<Group> sorted(Collection<Group> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(Group::school).thenComparing(one -> one.nifs.get(0)))
                .toList();
    }

    private long[] sharedPrints(int most) {
        long[] sorted = Arrays.copyOf(prints, size);
        Arrays.sort(sorted);
        int found = 0;
        int from = 0;
        for (int to = 1; to <= size; to++) {
            if (to == size || sorted[to] != sorted[from]) {
                if (to - from > 1 && to - from <= most) {
                    sorted[found++] = sorted[from];
                }
                from = to;
            }
        }
        return Arrays.copyOf(sorted, found);
    }

    /** Sixty-four bits: of a million names hardly two would share them. */
    private static long print(String text, long start) {
        long print = start;
        for (int at = 0; at < text.length(); at++) {
            print = (print ^ text.charAt(at)) * MIX;
            print ^= print >>> 29;
        }
        return print;
    }

    private static long packed(String nif) {
        long packed = 0;
        for (int at = 0; at < LENGTH; at++) {
            packed = packed << SIGN | nif.charAt(at);
        }
        return packed;
    }

    private static Nif unpacked(long packed) {
        char[] nif = new char[LENGTH];
        long rest = packed;
        for (int at = LENGTH - 1; at >= 0; at--) {
            nif[at] = (char) (rest & (1 << SIGN) - 1);
            rest >>>= SIGN;
        }
        return new Nif(new String(nif));
    }
}
