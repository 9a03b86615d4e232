/**
 * Verbs that tell the register something: teachers, schools, projects, reports, evaluations,
 * labels, awards, and whole sheets of them. Knows no other verbs.
 */
package cfie.cli.intake;
