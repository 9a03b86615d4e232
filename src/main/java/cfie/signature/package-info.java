/**
 * Signatures: the office's signing key, what it puts on a PDF or a credential, the time-stamp on
 * it, and what the signatures of a file say. Bytes in, bytes out. Imports {@code value}, Bouncy
 * Castle, Conscrypt and PDFBox's reader.
 */
package cfie.signature;
