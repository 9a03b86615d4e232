package cfie.domain.programme;

import cfie.value.Worded;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of an application, one of each kind at most. */
public record Papers(Map<Paper, Document> held) {
    public static final Papers NONE = new Papers(Map.of());

    // the name of a file holds no slash
    private static final String SLASH = "/";

    public Papers {
        held = Map.copyOf(held);
    }

    /** Reads what {@link #text} wrote. */
    public static Papers parse(String text) {
        Map<Paper, Document> held = new EnumMap<>(Paper.class);
        for (String one : text.split(SLASH)) {
            String[] parts = one.split(" ", 3);
            held.put(Worded.parse(Paper.class, parts[0]), new Document(parts[2], parts[1]));
        }
        return new Papers(held);
    }

    /** Each with its sum and its name, in one line. */
    public String text() {
        return Arrays.stream(Paper.values())
                .filter(held::containsKey)
                .map(one -> one.word() + " " + held.get(one).sha256() + " " + held.get(one).name())
                .collect(Collectors.joining(SLASH));
    }

    public Optional<Document> find(Paper paper) {
        return Optional.ofNullable(held.get(paper));
    }

    /** What is not there yet. */
    public List<Paper> lacking() {
        return Stream.of(Paper.values()).filter(one -> !held.containsKey(one)).toList();
    }

    /** These, and where there is none of a kind, the other's. */
    public Papers or(Papers other) {
        Map<Paper, Document> both = new EnumMap<>(Paper.class);
        both.putAll(other.held);
        both.putAll(held);
        return new Papers(both);
    }
}
