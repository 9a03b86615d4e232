package cfie.cli.upkeep;

import cfie.archive.Manifest;
import cfie.cli.screen.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an archive says of itself, for scripts. */
final class ManifestJson {
    private ManifestJson() {}

    static void tell(PrintWriter out, Path file, Manifest manifest) {
        try (Json json = new Json(out)) {
            json.beginObject()
                    .field("file", file.toString())
                    .field("format", manifest.format())
                    .field("schema", manifest.schema())
                    .field("cfie", manifest.cfie())
                    .field("moment", manifest.moment())
                    .field("rows", manifest.rows())
                    .field("tables", manifest.tables().stream().map(ManifestJson::of).toList())
                    .endObject();
        }
    }

    private static Map<String, Object> of(Manifest.Table table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", table.name());
        json.put("rows", table.rows());
        json.put("bytes", table.bytes());
        json.put("sha256", table.sha256());
        return json;
    }
}
