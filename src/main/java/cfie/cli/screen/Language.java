package cfie.cli.screen;

import cfie.value.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The two languages of messages; documents are always in Spanish. */
public enum Language implements Worded {
    ES(Locale.ROOT),
    EN(Locale.ENGLISH);

    private final Locale bundle;

    Language(Locale bundle) {
        this.bundle = bundle;
    }

    /** Spanish unless the environment says English. */
    public static Language of(Map<String, String> environment) {
        for (String name : List.of("CFIE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ES;
            }
        }
        return ES;
    }

    /** That in which other names than ours are told. */
    public Locale locale() {
        return this == ES ? new Locale("es") : bundle;
    }

    Locale bundle() {
        return bundle;
    }
}
