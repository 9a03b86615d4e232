/**
 * The open register: all its shelves, and what asks across them. Its rooms hold every line of SQL
 * and the only door to the database. Imports them, {@code domain} and {@code value}; jOOQ and the
 * generated {@code schema} are never seen outside.
 */
package cfie.store;
