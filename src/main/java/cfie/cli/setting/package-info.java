/**
 * What the office says once instead of every time: the settings of files and of the environment,
 * and where each was said. Knows values and problems; what a setting means is the option's to say.
 */
package cfie.cli.setting;
