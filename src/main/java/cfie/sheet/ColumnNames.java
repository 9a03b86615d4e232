package cfie.sheet;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a file calls the columns of a sheet: as we do in either language, or as the official list.
 */
record ColumnNames(List<Column<?>> columns, boolean isOfficial, boolean isSpanish) {
    /**
     * @param inSpanish how columns are told where none of the names is in one language alone
     */
    static ColumnNames of(List<String> folded, List<Column<?>> columns, boolean inSpanish) {
        boolean isSpanish =
                any(folded, columns, Column::isSpanish)
                        || inSpanish && !any(folded, columns, Column::isEnglish);
        return new ColumnNames(columns, OfficialList.isHeader(folded), isSpanish);
    }

    private static boolean any(
            List<String> folded, List<Column<?>> columns, BiPredicate<Column<?>, String> speaks) {
        return columns.stream()
                .anyMatch(one -> folded.stream().anyMatch(name -> speaks.test(one, name)));
    }

    /** Which column is called so, or -1. */
    int indexOf(String folded) {
        String name = isOfficial ? OfficialList.filling(folded).orElse("") : folded;
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).isCalled(name))
                .findFirst()
                .orElse(-1);
    }

    /** Whether it is known, and the name of no column of ours. */
    boolean isPassedOver(String folded) {
        return isOfficial && OfficialList.isPassedOver(folded);
    }

    /** How it is told to people. */
    String title(Column<?> column) {
        return Stream.of(column)
                .filter(any -> isOfficial)
                .flatMap(one -> OfficialList.filling(List.of(one)).stream())
                .findFirst()
                .orElseGet(() -> column.title(isSpanish));
    }

    /** All of them. */
    List<String> titles() {
        return isOfficial
                ? OfficialList.filling(columns)
                : columns.stream().map(this::title).toList();
    }

    /** All that they may be called. */
    List<String> all(Collection<Column<?>> some) {
        return isOfficial
                ? OfficialList.filling(some)
                : some.stream()
                        .flatMap(
                                one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
                        .toList();
    }
}
