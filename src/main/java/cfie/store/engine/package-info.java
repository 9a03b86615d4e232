/**
 * Where a register is and how it is opened, waited for, founded, brought up to date and written to,
 * in a file or on a server. Imports {@code ledger}, whose events are linked with the work, the
 * drivers and Flyway; knows no shelf.
 */
package cfie.store.engine;
