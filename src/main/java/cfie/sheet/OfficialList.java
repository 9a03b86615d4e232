package cfie.sheet;

import cfie.value.Misspelt;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Those of its columns that are passed over. */
    private static final Set<String> OTHERS =
            Set.of(
                    "c_situacion",
                    "c_naturaleza",
                    "c_denominacion_generica",
                    "denominacion_generica",
                    "c_via",
                    "via",
                    "nombre_via",
                    "numero",
                    "numero_ext",
                    "piso",
                    "piso_ext",
                    "escalera",
                    "letra",
                    "c_prov",
                    "c_muni",
                    "c_loca",
                    "c_postal",
                    "fax",
                    "web",
                    "coord_longitud",
                    "coord_latitud",
                    "c_r_a",
                    "internado",
                    "jornada_continua",
                    "comedor",
                    "transporte");

    private OfficialList() {}

    /** Whether it has what marks the list; one of its marks may be misspelt. */
    static boolean isHeader(List<String> foldedNames) {
        List<String> missing =
                MARKS.stream().filter(mark -> !foldedNames.contains(mark)).sorted().toList();
        return missing.isEmpty() || missing.size() == 1 && isMeant(missing.get(0), foldedNames);
    }

    private static boolean isMeant(String mark, List<String> foldedNames) {
        List<String> unknown =
                foldedNames.stream()
                        .filter(name -> !FILLINGS.containsKey(name) && !isPassedOver(name))
                        .toList();
        return Misspelt.meant(mark, unknown).isPresent();
    }

    /** Whether it is known, and fills no column of ours. */
    static boolean isPassedOver(String foldedName) {
        return OTHERS.contains(foldedName);
    }

    /** The column that a column of the list fills; there may be others that nobody knows here. */
    static Optional<String> filling(String foldedName) {
        return Optional.ofNullable(FILLINGS.get(foldedName));
    }

    /** The columns of the list that fill one of these. */
    static List<String> filling(Collection<Column<?>> ours) {
        Set<String> names = ours.stream().<String>map(Column::name).collect(Collectors.toSet());
        return FILLINGS.keySet().stream()
                .filter(name -> names.contains(FILLINGS.get(name)))
                .sorted()
                .toList();
    }
}
