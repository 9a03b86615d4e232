/**
 * The command line: argv → one verb → text and exit code. Imports every room but {@code store},
 * which only {@code Office} opens; decides nothing about the business.
 */
package cfie.cli;
