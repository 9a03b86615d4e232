/**
 * Tables in and out: files of cells ↔ what the office registers. Imports {@code domain}, {@code
 * value} and Commons CSV; knows no database.
 */
package cfie.sheet;
