/**
 * Verbs that keep the register itself: begun, copied, brought back, examined, its ledger, its
 * advisory centres, and what it keeps of a person. Knows no other verbs.
 */
package cfie.cli.upkeep;
