/**
 * Verbs that make a dossier: registrations, projects, answers, documents, evaluations, decisions,
 * the last days of a year, and credits from elsewhere. Knows what all of the intake shares.
 */
package cfie.cli.intake.dossier;
