/**
 * Verbs that prove what was issued: checked, signed elsewhere and brought back, told as a
 * credential. Knows no other verbs.
 */
package cfie.cli.proof;
