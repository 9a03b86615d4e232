/**
 * What a centre issues, frozen at issue: certificates, actas, who signs them, how they end. Knows
 * the facts and rules of the room above, and the ledger.
 */
package cfie.domain.issued;
