package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.domain.Deadline;
import cfie.domain.ledger.Row;
import cfie.procedure.letter.LateArrivals;
import cfie.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts, among the rows of an import, those that came after their last day; names the first. */
final class LateRows implements Aside {
    private final LateArrivals arrivals;
    private List<LateArrivals.Late> late = List.of();

    /**
     * @param day when projects are enrolled
     */
    LateRows(Register register, LocalDate day) {
        this.arrivals = new LateArrivals(register, day);
    }

    @Override
    public void hear(Object said) {
        arrivals.hear(said);
    }

    @Override
    public <K, R> void hear(Row.Readable<K, R> row, R held, R said) {
        if (!held.equals(said)) {
            arrivals.knew(held);
        }
    }

    @Override
    public void end() {
        late = arrivals.all();
    }

    @Override
    public void tell(Root root) {
        late.stream()
                .collect(
                        Collectors.groupingBy(
                                LateArrivals.Late::what, TreeMap::new, Collectors.toList()))
                .forEach((what, some) -> tell(root, what, some));
    }

    private static void tell(Root root, Deadline.What what, List<LateArrivals.Late> all) {
        all.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.due().blocks(), TreeMap::new, Collectors.toList()))
                .forEach(
                        (blocks, some) ->
                                root.warn(
                                        blocks ? "warning.ROWS_LATE_BLOCK" : "warning.ROWS_LATE",
                                        root.texts().say("deadline." + what.name()),
                                        some.size(),
                                        Few.of(some, one -> said(root, one))));
    }

    private static String said(Root root, LateArrivals.Late one) {
        return root.texts()
                .say("late.row", one.about(), one.day(), one.due().lastDay().orElseThrow());
    }
}
