/**
 * The office's values, which check themselves, and the ways in which something is stopped. Imports
 * nothing but the Java language, text, time, collections and digests.
 */
package cfie.value;
