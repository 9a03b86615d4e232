/**
 * Files of rows, whatever these are about: texts with separators, and workbooks of Excel's and
 * LibreOffice's. Who reads them says what header is sought. Imports {@code value}, Commons CSV and
 * the XML reader of Java.
 */
package cfie.table;
