package cfie.credential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of a document, its members in the order in which they were said. */
record Node(Map<String, Object> members) {
    Node() {
        this(new LinkedHashMap<>());
    }

    Node with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Absent members are left out, as the standard wants it. */
    Node maybe(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }
}
