package cfie.domain.ledger;

import cfie.value.Failure;

/** What is wrong with one cell of a row, or with the row as a whole: then the column is empty. */
public record Problem(long line, String column, Failure failure) {}
