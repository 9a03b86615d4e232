/**
 * Verbs of the partner book: its cards, and the ideas for projects. Knows what all of the intake
 * shares.
 */
package cfie.cli.intake.partner;
