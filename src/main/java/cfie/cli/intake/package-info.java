/**
 * Verbs that tell the register something, and what they share: files of one kind, one fact as an
 * import of one row, what was recorded by mistake, and what is odd about any of it. Knows no other
 * verbs; its rooms know it and not each other.
 */
package cfie.cli.intake;
