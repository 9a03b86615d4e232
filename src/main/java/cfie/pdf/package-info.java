/**
 * Writes archival, accessible PDF files: their objects and tags, paragraphs and pages, and the
 * templates that all files of a kind begin with. Knows nothing of certificates. Imports {@code
 * typeface}, {@code qr}, {@code value} and PDFBox, which compiles the templates.
 */
package cfie.pdf;
