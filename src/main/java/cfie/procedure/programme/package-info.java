/**
 * What there is around the credits: labels, eTwinning Schools and their calls, awards, connected
 * actions, the partner book. No credits come from here; knows only what all verbs share.
 */
package cfie.procedure.programme;
