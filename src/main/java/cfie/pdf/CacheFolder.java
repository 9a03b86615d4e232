package cfie.pdf;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this platform keeps what can be made again: one folder below it is ours. */
public final class CacheFolder {
    private CacheFolder() {}

    /** Of this process. */
    public static Path here() {
        return of(System.getenv(), System.getProperties());
    }

    /** By what the environment and the system's properties say. */
    public static Path of(Map<String, String> environment, Map<?, ?> system) {
        String home = String.valueOf(system.get("user.home"));
        String name = String.valueOf(system.get("os.name")).toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = said(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local"));
            return Path.of(local, "cfie", "cache");
        }
        return Path.of(said(environment, "XDG_CACHE_HOME", Path.of(home, ".cache")), "cfie");
    }

    private static String said(Map<String, String> environment, String key, Path otherwise) {
        String said = environment.getOrDefault(key, "");
        boolean isUsable = !said.isBlank() && Path.of(said).isAbsolute();
        return isUsable ? said : otherwise.toString();
    }
}
