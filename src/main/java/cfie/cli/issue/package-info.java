/**
 * Verbs by which the office issues what it signs, and takes it back: planned, approved, printed.
 * Knows no other verbs.
 */
package cfie.cli.issue;
