package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Spoken;
import cfie.cli.screen.Texts;
import cfie.domain.School;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Schools of a list older than the one that is held, of which only the funds of its year are taken:
 * those of which it says something else, and those that are known to be older now.
 */
final class OlderLists implements Aside {
    private final Map<String, List<Difference>> unheard = new TreeMap<>();
    private final TreeSet<String> earlier = new TreeSet<>();

    @Override
    public void hear(Object said) {}

    @Override
    public <K, R> void hear(Row.Readable<K, R> row, R held, R said) {
        List<Difference> differences = row.unheard(held);
        if (!differences.isEmpty()) {
            unheard.put(row.key().toString(), differences);
        }
        if (isEarlier(held, said)) {
            earlier.add(row.key().toString());
        }
    }

    private static boolean isEarlier(Object held, Object said) {
        return held instanceof School before
                && said instanceof School after
                && after.firstYear().compareTo(before.firstYear()) < 0;
    }

    @Override
    public void tell(Root root) {
        if (!earlier.isEmpty()) {
            root.note("note.schools-earlier", earlier.size(), first(earlier));
        }
        if (!unheard.isEmpty()) {
            root.warn("warning.LIST_OLDER", unheard.size(), first(unheard.keySet()));
            unheard.forEach(
                    (code, some) ->
                            root.detail("list-older.row", code, joined(some, root.texts())));
        }
    }

    private static String first(Collection<String> codes) {
        return Few.of(List.copyOf(codes), code -> code);
    }

    private static String joined(List<Difference> differences, Texts texts) {
        Spoken spoken = new Spoken(texts);
        return differences.stream()
                .map(
                        one ->
                                texts.say(
                                        "list-older.difference",
                                        texts.label(one.column()),
                                        shown(spoken.cell(one.column(), one.held())),
                                        shown(spoken.cell(one.column(), one.said()))))
                .collect(Collectors.joining("; "));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
