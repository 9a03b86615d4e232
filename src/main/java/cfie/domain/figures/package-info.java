/** A year in figures: what is counted, and by what. */
package cfie.domain.figures;
