package cfie.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers of the objects that a stream of objects holds, each of them read strictly. */
record Gathered(List<Integer> numbers) {
    private static final Pattern DIGITS = Pattern.compile("[\\d\\s]{3,2000000}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Gathered of(XrefKeys keys, byte[] pdf) {
        Xref.require("/ObjStm".equals(keys.dictionary().get("Type")) && !keys.has("Extends"));
        long count = keys.number("N").orElseThrow(Xref::malformed);
        long first = keys.number("First").orElseThrow(Xref::malformed);
        byte[] content = Content.of(keys, pdf);
        Xref.require(first <= content.length);
        String index = new String(content, 0, (int) first, StandardCharsets.ISO_8859_1);
        Xref.require(DIGITS.matcher(index).matches());
        List<Integer> said = BLANKS.splitAsStream(index.strip()).map(Gathered::number).toList();
        Xref.require(said.size() == 2 * count);
        List<Integer> numbers = new ArrayList<>();
        Strict reader = new Strict(content, (int) first);
        for (int at = 0; at < said.size(); at += 2) {
            numbers.add(said.get(at));
            Xref.require(reader.isBlankUpTo((int) first + said.get(at + 1)));
            reader.object();
        }
        Xref.require(reader.isBlankUpTo(content.length));
        Xref.require(new HashSet<>(numbers).size() == numbers.size());
        return new Gathered(numbers);
    }

    private static int number(String digits) {
        Xref.require(digits.length() <= 7);
        return Integer.parseInt(digits);
    }
}
