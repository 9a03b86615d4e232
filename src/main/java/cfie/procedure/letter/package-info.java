/**
 * Who owes what and until when, and the letters that are due, picked and sent. Knows {@code kept}.
 */
package cfie.procedure.letter;
