/**
 * The partner book: cards of schools, teachers, ideas and groups, and how they are sought beside
 * our own schools, teachers and projects. Imports the domain below it, {@code figures} and values.
 */
package cfie.domain.partner;
