/**
 * The shelves of what there is around the credits: labels, awards, eTwinning Schools, connected
 * actions, the partner book. Imports {@code fact}, {@code ledger} and {@code table}.
 */
package cfie.store.programme;
