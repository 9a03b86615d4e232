package cfie.letter;

import cfie.domain.letter.LetterKind;
import cfie.value.Worded;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the office's texts may name between braces, in Spanish as the texts are. */
enum Place implements Worded {
    CFIE,
    DIRECCION,
    LUGAR,
    FECHA,
    CURSO,
    REFERENCIA,
    CENTRO,
    CODIGO_CENTRO,
    DOCENTE,
    NIF,
    NIF_OCULTO,
    CORREO_DOCENTE,
    FECHA_ALTA,
    FUNCION,
    PROYECTO,
    CODIGO_PROYECTO,
    MODALIDAD,
    DURACION,
    COMIENZO,
    FINAL,
    SOCIOS,
    DOCENTES,
    PETICION,
    FECHA_PETICION,
    CARTA,
    DOCUMENTOS,
    RESULTADO,
    FECHA_EVALUACION,
    MOTIVO,
    CREDITOS,
    HORAS,
    NUMERO,
    CODIGO,
    VERIFICACION,
    FECHA_CERTIFICADO,
    ACTIVIDADES,
    PROVINCIA,
    DIRECCION_PROVINCIAL,
    CERTIFICADOS,
    FICHERO;

    private static final List<Place> ALWAYS =
            List.of(CFIE, DIRECCION, LUGAR, FECHA, CURSO, REFERENCIA);
    private static final List<Place> SCHOOL = List.of(CENTRO, CODIGO_CENTRO);
    private static final List<Place> TEACHER = List.of(DOCENTE, NIF, NIF_OCULTO);
    private static final List<Place> PROJECT =
            List.of(PROYECTO, CODIGO_PROYECTO, MODALIDAD, DURACION, COMIENZO, FINAL, SOCIOS);
    private static final List<Place> AWARDED = List.of(CREDITOS, HORAS);
    private static final Map<LetterKind, Set<Place>> OF = new EnumMap<>(LetterKind.class);

    static {
        put(
                LetterKind.REGISTRATION_REQUEST,
                List.of(SCHOOL, TEACHER, List.of(CORREO_DOCENTE, FECHA_ALTA, FUNCION)));
        put(LetterKind.PROJECT_REQUEST, List.of(SCHOOL, PROJECT, List.of(DOCENTES)));
        put(LetterKind.REMINDER, List.of(SCHOOL, List.of(PETICION, FECHA_PETICION, CARTA)));
        put(LetterKind.MISSING_DOCUMENT, List.of(SCHOOL, TEACHER, PROJECT, List.of(DOCUMENTOS)));
        put(
                LetterKind.EVALUATION,
                List.of(
                        SCHOOL,
                        TEACHER,
                        PROJECT,
                        AWARDED,
                        List.of(RESULTADO, FECHA_EVALUACION, MOTIVO)));
        put(
                LetterKind.CERTIFICATE,
                List.of(
                        TEACHER,
                        AWARDED,
                        List.of(NUMERO, CODIGO, VERIFICACION, FECHA_CERTIFICADO, ACTIVIDADES)));
        put(
                LetterKind.PROVINCE_LIST,
                List.of(
                        AWARDED,
                        List.of(PROVINCIA, DIRECCION_PROVINCIAL, CERTIFICADOS, DOCENTES, FICHERO)));
    }

    private static void put(LetterKind kind, List<List<Place>> groups) {
        Set<Place> places = EnumSet.copyOf(ALWAYS);
        groups.forEach(places::addAll);
        OF.put(kind, places);
    }

    /** Those that a letter of that kind can fill. */
    static Set<Place> of(LetterKind kind) {
        return OF.get(kind);
    }
}
