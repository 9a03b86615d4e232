/**
 * How rows come into the register: tried, gated, taken, each kind by its own door. A verb that
 * records one fact brings one row. Knows {@code kept}.
 */
package cfie.procedure.intake;
