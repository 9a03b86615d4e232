/**
 * The command line: argv → one verb → text and exit code. Here are the door of the process, the
 * list of the verbs, the nouns that have verbs of their own, and what stops. Imports every room
 * below it and decides nothing about the business.
 */
package cfie.cli;
