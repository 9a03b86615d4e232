/**
 * Many command lines in one process: read, run with one open register, and told line by line. Knows
 * no verbs: the entry runs them.
 */
package cfie.cli.batch;
