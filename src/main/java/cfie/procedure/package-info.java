/**
 * What the office does, one class per verb: reads the register, asks the rules, writes what was
 * decided. Imports {@code store}, {@code domain} and {@code value}; never prints, never reads a
 * clock. Here lies what all verbs share; their rooms know but {@code year} and {@code kept} beside.
 */
package cfie.procedure;
