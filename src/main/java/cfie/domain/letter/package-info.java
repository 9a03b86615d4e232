/** Who owes what, and the letters that the office writes. */
package cfie.domain.letter;
