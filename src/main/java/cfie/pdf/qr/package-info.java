/**
 * A text as squares that a telephone reads. Imports nothing but ZXing, for what is long or not
 * plain.
 */
package cfie.pdf.qr;
