package cfie.procedure.intake;

/** What became of the rows: all but {@code closed} add up to the rows read. */
public record Totals(
        long rows, long added, long updated, long unchanged, long closed, long rejected) {
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

    Totals plus(Totals more) {
        return new Totals(
                rows + more.rows,
                added + more.added,
                updated + more.updated,
                unchanged + more.unchanged,
                closed + more.closed,
                rejected + more.rejected);
    }

    public boolean isAnythingNew() {
        return added + updated + closed > 0;
    }

    /** How many rows have nothing against them. */
    public long good() {
        return rows - rejected;
    }

    public boolean isSound() {
        return rejected == 0;
    }
}
