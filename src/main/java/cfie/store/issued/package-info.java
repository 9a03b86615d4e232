/**
 * The shelves of what the centres issue: certificates and actas, their signatures and ends, who
 * issues them, and letters. Imports {@code ledger} and {@code table}.
 */
package cfie.store.issued;
