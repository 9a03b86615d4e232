/**
 * Lists that are told and never read back: certificates, actas, letters, labels, awards. Knows no
 * columns. Imports {@code table}, {@code domain} and {@code value}.
 */
package cfie.sheet.list;
