/**
 * What the register remembers of itself: the chained events, its secret and what hangs on it, who
 * was forgotten, which years are closed. Imports {@code table}.
 */
package cfie.store.ledger;
