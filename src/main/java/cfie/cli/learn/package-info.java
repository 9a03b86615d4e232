/**
 * How the tool is learnt: what a shell completes, and the pages of the manual, both made of the
 * commands themselves. Knows no other verbs.
 */
package cfie.cli.learn;
