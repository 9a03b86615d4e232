package cfie.table;

import java.util.List;

/** What is sought in a file of rows: the row that names the columns of whoever reads it. */
public interface Sought {
    /** How far a row does so; the rows of a workbook may be shorter or longer than it. */
    Named in(Line row, boolean isBook);

    /** What the columns are called, for the sentence that none of them was found. */
    List<String> titles();

    /**
     * What a row names of the columns.
     *
     * @param meant how many of them, or nearly
     * @param isWhole whether nothing is wrong with it
     * @param isMisspelt whether some are named nearly
     * @param isMostlyNames whether most of it names columns, and most of those that have to be
     *     named
     */
    record Named(int meant, boolean isWhole, boolean isMisspelt, boolean isMostlyNames) {}
}
