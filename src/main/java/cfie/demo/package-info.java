/**
 * An invented year of any size, for practising: offices, schools, teachers, projects and all that
 * follows, as the rows that are imported. Imports {@code value}.
 */
package cfie.demo;
