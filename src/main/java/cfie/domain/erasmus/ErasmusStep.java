package cfie.domain.erasmus;

import cfie.value.Phrased;
import cfie.value.Worded;

/**
 * What a connected project should have in each phase, in the order of the guide. Source: "eTwinning
 * y Erasmus+, acciones conectadas", National Support Service.
 */
public enum ErasmusStep implements Worded, Phrased {
    /** Búsqueda de socios. */
    PARTNERS(Phase.BEFORE),
    /** Preparación y diseño del proyecto, de la solicitud y de las movilidades. */
    DESIGN(Phase.BEFORE),
    /** Repositorio de archivos en el TwinSpace. */
    REPOSITORY(Phase.DURING),
    /** Espacio de comunicación: punto de encuentro virtual. */
    MEETING_POINT(Phase.DURING),
    /** Networking de alumnado. */
    STUDENTS(Phase.DURING),
    /** Monitorización regular del alumnado y evaluación. */
    MONITORING(Phase.DURING),
    /** Publicación de resultados y productos finales. */
    PUBLICATION(Phase.END),
    /** Sostenibilidad: los materiales quedan, y otros los usan. */
    SUSTAINABILITY(Phase.END);

    private final Phase phase;

    ErasmusStep(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    @Override
    public String kind() {
        return "step";
    }
}
