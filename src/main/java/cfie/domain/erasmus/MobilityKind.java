package cfie.domain.erasmus;

import cfie.value.Worded;

/**
 * What people travel for. Source: the activity types of KA121 and KA122 in the Commission's
 * Beneficiary Module; the last two are those of partnerships.
 */
public enum MobilityKind implements Worded {
    /** Movilidad en grupo de alumnado. */
    GROUP,
    /** Movilidad de corta duración de alumnado con fines de aprendizaje. */
    SHORT_TERM,
    /** Movilidad de larga duración de alumnado con fines de aprendizaje. */
    LONG_TERM,
    /** Períodos de observación. */
    JOB_SHADOWING,
    /** Actividades de docencia o formación. */
    TEACHING,
    /** Cursos y formación. */
    COURSE,
    /** Expertos invitados. */
    EXPERT,
    /** Profesorado en formación al que se acoge. */
    TRAINEE,
    /** Visitas preparatorias. */
    VISIT,
    /** Actividades de aprendizaje, enseñanza y formación de una asociación. */
    LEARNING,
    /** Reuniones de una asociación. */
    MEETING
}
