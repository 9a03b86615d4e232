/**
 * What becomes of a school's enrolment in a project: its code, what to warn of, whether it is
 * suitable, what a person decides about it, its withdrawal, what was noted of the wrong one. Knows
 * {@code kept}.
 */
package cfie.procedure.enrolment;
