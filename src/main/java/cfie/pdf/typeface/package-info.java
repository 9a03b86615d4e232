/**
 * The vendored faces: which letters each has, how wide they are and how close they stand, and which
 * alphabets are cut from them. Imports nothing but PDFBox, which cuts them for pages of the web.
 */
package cfie.pdf.typeface;
