/**
 * Verbs of what there is around the credits: quality labels, eTwinning Schools, other recognitions.
 * Knows what all of the intake shares.
 */
package cfie.cli.intake.programme;
