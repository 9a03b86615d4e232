/**
 * The register: every line of SQL, and the only door to the database. Imports {@code domain},
 * {@code value}, jOOQ, Flyway and {@code java.sql}; the generated {@code schema} is never seen
 * outside.
 */
package cfie.store;
