package cfie.sheet;

import java.util.List;

/** What is sought in a file of rows: the row that names the columns of whoever reads it. */
interface Sought {
    /** How far a row does so; the rows of a workbook may be shorter or longer than it. */
    Named in(Line row, boolean isBook);

    /** What the columns are called, for the sentence that none of them was found. */
    List<String> titles();

    /** What a row names of the columns. */
    interface Named {
        /** How many of them, or nearly. */
        int meant();

        /** Whether nothing is wrong with it. */
        boolean isWhole();

        boolean isMisspelt();

        /** Whether most of it names columns, and most of those that have to be named. */
        boolean isMostlyNames();
    }
}
