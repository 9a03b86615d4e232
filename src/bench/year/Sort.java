import java.io.*;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.*;

/**
 * stdin: lines key TAB surname1 TAB surname2 TAB given TAB nif (UTF-8); stdout: the keys in reading
 * 18's order. With "check" prints how many neighbours tie under the collator, and whether other
 * settings give another order.
 */
public class Sort {
    static Comparator<String[]> by(Collator c, boolean whole) {
        return (a, b) -> {
            if (whole) {
                int r = c.compare(a[1] + " " + a[2] + " " + a[3], b[1] + " " + b[2] + " " + b[3]);
                return r != 0 ? r : a[4].compareTo(b[4]);
            }
            for (int i = 1; i < 5; i++) {
                int r = c.compare(a[i], b[i]);
                if (r != 0) return r;
            }
            return 0;
        };
    }

    public static void main(String[] x) throws Exception {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        List<String[]> rows = new ArrayList<>();
        for (String l; (l = in.readLine()) != null; ) rows.add(l.split("\t", -1));
        Collator es = Collator.getInstance(new Locale("es", "ES"));
        if (!(es.compare("Nzang", "Ñíguez") < 0 && es.compare("Ñíguez", "Oa") < 0))
            throw new IllegalStateException("not the Spanish collator");
        rows.sort(by(es, false));
        if (x.length == 0) {
            for (String[] r : rows) out.println(r[0]);
            return;
        }
        Map<String, Comparator<String[]>> other = new LinkedHashMap<>();
        Collator c = (Collator) es.clone();
        c.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        other.put("canonical decomposition", by(c, false));
        c = (Collator) es.clone();
        c.setStrength(Collator.PRIMARY);
        other.put("primary strength", by(c, false));
        c = (Collator) es.clone();
        c.setStrength(Collator.SECONDARY);
        other.put("secondary strength", by(c, false));
        other.put("one joined string", by(es, true));
        other.put("root locale", by(Collator.getInstance(Locale.ROOT), false));
        other.put("es without ES", by(Collator.getInstance(new Locale("es")), false));
        for (var e : other.entrySet()) {
            List<String[]> r2 = new ArrayList<>(rows);
            r2.sort(e.getValue());
            int n = 0;
            String first = "";
            for (int i = 0; i < rows.size(); i++)
                if (rows.get(i) != r2.get(i)) {
                    if (n++ == 0)
                        first =
                                String.join("/", rows.get(i))
                                        + " vs "
                                        + String.join("/", r2.get(i));
                }
            out.println(
                    e.getKey()
                            + ": "
                            + n
                            + " of "
                            + rows.size()
                            + " places differ"
                            + (n > 0 ? ", first " + first : ""));
        }
    }
}
