/**
 * What stays as it was said: closed years and certified work. What would change them is refused,
 * what no longer fits them is told, and with all else that should fit it is examined. Knows {@code
 * year}.
 */
package cfie.procedure.kept;
