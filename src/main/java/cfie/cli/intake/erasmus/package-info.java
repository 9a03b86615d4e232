/**
 * Verbs of connected actions: the links of projects to them, their checklists and mobilities. Knows
 * what all of the intake shares.
 */
package cfie.cli.intake.erasmus;
