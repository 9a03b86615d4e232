/**
 * What becomes of a person who goes to another school, has two NIFs, or is to be forgotten. Knows
 * {@code kept}.
 */
package cfie.procedure.person;
