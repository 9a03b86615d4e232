package cfie.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of the house, by name: which room may know which, and what no room may do. */
final class House {
    private House() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        List.of(Rooms.rules(), Libraries.rules(), Storeys.rules(), Deeds.rules())
                .forEach(rules::putAll);
        return rules;
    }
}
