/**
 * How the tool speaks: its streams, its languages, tables and outlines, JSON, colours and progress.
 * Imports {@code value}.
 */
package cfie.cli.screen;
