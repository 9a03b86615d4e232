/**
 * What stands one below the other and may run over several pages: blocks, tables, and where they
 * break. Imports {@code pdf}.
 */
package cfie.pdf.flow;
