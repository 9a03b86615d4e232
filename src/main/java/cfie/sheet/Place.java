package cfie.sheet;

/** Where something stands in a workbook: {@code B7}, or the row alone where no cell is to blame. */
public record Place(String worksheet, String cell) {}
