/**
 * The verb that writes letters: as drafts, or through a mail server, each once. Knows no other
 * verbs.
 */
package cfie.cli.mail;
