/**
 * The register as a whole, whatever lies in it: told as an archive, made of one again, and examined
 * row by row whether it is sound. Imports {@code archive} and every room of the store below it.
 */
package cfie.store.whole;
