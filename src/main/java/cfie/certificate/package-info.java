/**
 * The documents that the office signs: certificates and actas, from a frozen record to the bytes of
 * an archival, accessible PDF. Imports {@code domain}, {@code value}, PDFBox and ZXing.
 */
package cfie.certificate;
