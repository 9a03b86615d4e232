/**
 * The certificate as a file: drawn, with its credential inside, signed if the office has a key.
 * Imports the rooms that draw, tell and sign.
 */
package cfie.press;
