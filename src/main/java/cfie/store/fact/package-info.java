/**
 * The shelves of what credits come from: schools, teachers, projects, consents, what is judged of
 * them, and the dated rules. Imports {@code table}.
 */
package cfie.store.fact;
