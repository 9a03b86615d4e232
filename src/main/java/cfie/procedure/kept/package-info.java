/**
 * What stays as it was said: closed years and certified work. What would change them is refused,
 * and what no longer fits them is told. Knows {@code year}.
 */
package cfie.procedure.kept;
