/**
 * What the office registers and the rules by which it judges: what must be met and how credits are
 * shared. Imports {@code value} and the Java language, text, time and collections; nothing else.
 */
package cfie.domain;
