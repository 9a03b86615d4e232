/**
 * The office's own pictures: PNG and SVG files, checked, and made into the pixels that documents
 * show. The one room that draws with Java's desktop. Imports {@code domain}, {@code value}, the
 * packing of {@code pdf} and JSVG.
 */
package cfie.picture;
