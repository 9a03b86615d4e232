/**
 * A whole year read at once: judged, counted, compared with others. Writes nothing. Knows only what
 * all verbs share.
 */
package cfie.procedure.year;
