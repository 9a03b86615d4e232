package cfie.report;

import cfie.domain.Requirement;
import cfie.domain.figures.Level;
import cfie.domain.figures.Measure;
import java.util.Locale;

/** What things are called in a report, in Spanish. */
final class Names {
    private static final Locale SPANISH = new Locale("es");

    private Names() {}

    static String of(Measure measure) {
        return switch (measure) {
            case TEACHERS -> "Docentes";
            case SCHOOLS -> "Centros";
            case PROJECTS -> "Proyectos";
            case PARTICIPATIONS -> "Participaciones";
            case CERTIFICATES -> "Certificados";
            case CREDITS -> "Créditos";
            case PENDING -> "Sin certificar";
            case LACKS_REGISTRATION_ANSWER -> "Sin respuesta al alta";
            case LACKS_SUITABILITY -> "Sin comprobar la idoneidad";
            case LACKS_PROJECT_ANSWER -> "Sin respuesta al proyecto";
            case LACKS_DOCUMENTS -> "Sin los tres documentos";
            case LACKS_EVALUATION -> "Sin evaluar";
            case LABEL_APPLICATIONS -> "Solicitudes de sello";
            case NATIONAL_LABELS -> "Sellos nacionales";
            case EUROPEAN_LABELS -> "Sellos europeos";
            case CONNECTED_PROJECTS -> "Proyectos con Erasmus+";
            case ERASMUS_LINKS -> "Acciones Erasmus+";
            case MOBILITIES -> "Movilidades";
        };
    }

    /** Said of a participation that meets it. */
    static String of(Requirement requirement) {
        return switch (requirement) {
            case NOT_WITHDRAWN -> "Proyecto no retirado";
            case REGISTERED_AS_TEACHER -> "De alta como docente";
            case REGISTRATION_CONSENTED -> "Visto bueno al alta";
            case SCHOOL_PUBLICLY_FUNDED -> "Centro con fondos públicos";
            case PROJECT_SUITABLE -> "Idoneidad comprobada";
            case PROJECT_CONSENTED -> "Visto bueno al proyecto";
            case PARTNER_ABROAD -> "Socio de otro país";
            case DURATION_PLAUSIBLE -> "Duración y fechas acordes";
            case PROJECT_SUBMITTED -> "Proyecto entregado";
            case FOLLOW_UP_SUBMITTED -> "Seguimiento entregado";
            case FINAL_SUBMITTED -> "Memoria final entregada";
            case EVALUATED -> "Evaluación hecha";
            case EVALUATED_POSITIVELY -> "Evaluación positiva";
        };
    }

    static String of(Level level) {
        return switch (level) {
            case INFANT -> "Infantil";
            case PRIMARY -> "Infantil y Primaria";
            case SECONDARY -> "Secundaria";
            case SEVERAL -> "Varios niveles";
            case VOCATIONAL -> "Formación Profesional";
            case ADULTS -> "Personas adultas";
            case SPECIAL -> "Educación Especial";
            case LANGUAGES -> "Idiomas";
            case ARTS -> "Enseñanzas artísticas";
            case UNKNOWN -> "Sin clasificar";
        };
    }

    static String country(String code) {
        return new Locale("", code).getDisplayCountry(SPANISH);
    }
}
