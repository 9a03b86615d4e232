package cfie.cli;

import cfie.value.Worded;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The two languages of messages; documents are always in Spanish. */
public enum Language implements Worded {
    ES(Locale.ROOT),
    EN(Locale.ENGLISH);

    private final Locale bundle;

    Language(Locale bundle) {
        this.bundle = bundle;
    }

    /** Spanish unless the environment says English. */
    static Language of(Map<String, String> environment) {
        return Stream.of("CFIE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("en"))
                .map(value -> EN)
                .orElse(ES);
    }

    Locale bundle() {
        return bundle;
    }
}
