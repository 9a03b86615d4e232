/**
 * What the office signs: certificates and actas issued, renewed, taken back, signed elsewhere and
 * verified, and years closed when nothing is left to issue. Knows {@code year} and {@code kept}.
 */
package cfie.procedure.issue;
