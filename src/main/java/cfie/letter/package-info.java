/**
 * A letter's matter and the office's texts → an e-mail, as a draft or through a mail server. May
 * import the values, the domain and the mail library, which nobody else sees.
 */
package cfie.letter;
