/**
 * What the office does, one class per verb: reads the register, asks the rules, writes what was
 * decided. Imports {@code store}, {@code domain} and {@code value}; never prints, never reads a
 * clock.
 */
package cfie.procedure;
