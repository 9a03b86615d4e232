/**
 * Verbs that look and change nothing: list, show, why, pending, stats, report, export. Knows no
 * other verbs.
 */
package cfie.cli.view;
