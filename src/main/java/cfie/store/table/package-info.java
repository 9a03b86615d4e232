/**
 * How things lie in the tables: their columns, the rows that some keys name, what a selection
 * leaves in. What every shelf needs, and nobody outside the store. Imports {@code value} and jOOQ.
 */
package cfie.store.table;
