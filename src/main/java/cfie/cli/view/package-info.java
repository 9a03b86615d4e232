/**
 * Verbs that look and change nothing: list, show, why, pending, stats, export. Knows no other
 * verbs.
 */
package cfie.cli.view;
