package cfie.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The official list of schools ("Directorio de centros docentes"), whose two layouts differ in
 * their header's case and accents only: which of our columns each of its columns fills.
 */
final class OfficialList {
    private static final Set<String> MARKS =
            Set.of("codigo", "denominacion_especifica", "naturaleza");
    private static final Map<String, String> FILLINGS =
            Map.ofEntries(
                    Map.entry("curso_academico", "year"),
                    Map.entry("codigo", "code"),
                    Map.entry("situacion", "status"),
                    Map.entry("naturaleza", "ownership"),
                    Map.entry("denominacion_generica_breve", "type"),
                    Map.entry("denominacion_especifica", "name"),
                    Map.entry("provincia", "province"),
                    Map.entry("municipio", "municipality"),
                    Map.entry("localidad", "locality"),
                    Map.entry("telefono", "phone"),
                    Map.entry("correo_electronico", "email"),
                    Map.entry("concierto", "subsidised"));

    private OfficialList() {}

    static boolean isHeader(List<String> foldedNames) {
        return foldedNames.containsAll(MARKS);
    }

    /** The column that a column of the list fills; it may have others, which are passed over. */
    static Optional<String> filling(String foldedName) {
        return Optional.ofNullable(FILLINGS.get(foldedName));
    }
}
