/**
 * How facts come into the register and are told of: rows and what differs in them, what is
 * selected, the events of the ledger, and what an examination finds. Knows values alone.
 */
package cfie.domain.ledger;
