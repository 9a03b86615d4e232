/**
 * Tables in and out: files of cells ↔ what the office registers. Imports {@code domain}, {@code
 * value}, Commons CSV and the XML reader of Java; knows no database.
 */
package cfie.sheet;
