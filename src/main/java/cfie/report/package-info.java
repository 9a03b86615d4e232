/**
 * The year → a page to read on a screen and a PDF to file: what it tells, its charts and its
 * tables. Imports {@code value}, {@code domain}, {@code pdf} and the chart library, which draws on
 * a {@link cfie.report.Sketch}.
 */
package cfie.report;
