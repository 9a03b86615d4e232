/**
 * What the office registers as rows, kind by kind: its columns, how their cells are read and
 * written, and which header names them. Imports {@code table}, {@code domain} and {@code value};
 * knows no database.
 */
package cfie.sheet;
