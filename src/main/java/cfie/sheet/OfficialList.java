package cfie.sheet;

import cfie.value.Folded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The official list of schools ("Directorio de centros docentes"), whose two layouts differ in
 * their header's case and accents only: which of our columns each of its columns fills, and how.
 */
final class OfficialList {
    private static final Set<String> MARKS =
            Set.of("codigo", "denominacion_especifica", "naturaleza");
    private static final Map<String, Filling> FILLINGS =
            Map.ofEntries(
                    Map.entry("curso_academico", Filling.same("year")),
                    Map.entry("codigo", Filling.same("code")),
                    Map.entry(
                            "situacion",
                            Filling.words("status", "alta", "active", "baja", "closed")),
                    Map.entry(
                            "naturaleza",
                            Filling.words("ownership", "publico", "public", "privado", "private")),
                    Map.entry("denominacion_generica_breve", Filling.same("type")),
                    Map.entry("denominacion_especifica", Filling.same("name")),
                    Map.entry("provincia", Filling.same("province")),
                    Map.entry("municipio", Filling.same("municipality")),
                    Map.entry("localidad", Filling.same("locality")),
                    Map.entry("telefono", Filling.same("phone")),
                    Map.entry("correo_electronico", Filling.same("email")),
                    Map.entry("concierto", Filling.words("subsidised", "s", "yes", "n", "no")));

    private OfficialList() {}

    static boolean isHeader(List<String> foldedNames) {
        return foldedNames.containsAll(MARKS);
    }

    /** What a column of the list fills; the list may have others, which are passed over. */
    static Optional<Filling> filling(String foldedName) {
        return Optional.ofNullable(FILLINGS.get(foldedName));
    }

    /** A column of ours and how a cell of the list is put into it. */
    record Filling(String column, UnaryOperator<String> translation) {
        static Filling same(String column) {
            return new Filling(column, UnaryOperator.identity());
        }

        static Filling words(String column, String... pairs) {
            return new Filling(column, cell -> translated(cell, pairs));
        }

        private static String translated(String cell, String... pairs) {
            for (int at = 0; at < pairs.length; at += 2) {
                if (Folded.of(cell).equals(pairs[at])) {
                    return pairs[at + 1];
                }
            }
            return cell;
        }
    }
}
