/**
 * The documents that the office signs: certificates and actas, their layout and their wording, from
 * a frozen record to the bytes of a file. Imports {@code domain}, {@code value} and {@code pdf}.
 */
package cfie.certificate;
