/**
 * What commands read from disk and write there: whole or not at all, with the files of what was
 * issued and the copies that are kept. Imports {@code kind}, {@code command} and {@code screen}.
 */
package cfie.cli.file;
