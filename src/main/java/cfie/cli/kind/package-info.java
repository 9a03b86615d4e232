/**
 * What the register holds, kind by kind: its sheet and its shelf, its door, its rows, its portrait,
 * and the options that say which of it is meant. Imports {@code command} and {@code screen}.
 */
package cfie.cli.kind;
