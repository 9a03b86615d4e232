package cfie.table;

/** The letters that spreadsheets count columns with. */
public final class CellAddress {
    private static final int LETTERS = 26;

    private CellAddress() {}

    /** The cell of a column, counted from zero, in a row, counted from one: {@code B7}. */
    public static String of(int column, long row) {
        return letters(column) + row;
    }

    /** Those of a column, counted from zero. */
    public static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** The column of a cell, counted from zero; below zero where it names none. */
    static int column(String cell) {
        int column = 0;
        for (int at = 0; at < cell.length() && isLetter(cell.charAt(at)); at++) {
            column = Math.min(column, 1 << 20) * LETTERS + cell.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }

    /** Whether it names a column as spreadsheets do, by its letters. */
    public static boolean isLetters(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> isLetter((char) sign));
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }
}
