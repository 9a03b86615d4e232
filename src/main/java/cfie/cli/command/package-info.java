/**
 * What every command is made of: the words it understands, the office it goes to, the yes it asks
 * for, its exit code. Only {@code Office} opens the register. Imports {@code screen}.
 */
package cfie.cli.command;
