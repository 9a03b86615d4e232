/**
 * A whole register in one file that belongs to no database: how it is written, read and judged.
 * What stands in its tables is not known here. Imports {@code value} and Jackson.
 */
package cfie.archive;
