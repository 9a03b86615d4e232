/**
 * Writes archival, accessible PDF files: letters and their measures, tags, pages, tables, and the
 * templates that all files of a kind begin with. Knows nothing of certificates. Imports {@code
 * value}, PDFBox, which compiles the templates, and ZXing.
 */
package cfie.pdf;
