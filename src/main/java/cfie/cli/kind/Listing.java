package cfie.cli.kind;

import cfie.domain.issued.Acta;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.sheet.list.AccreditationSheet;
import cfie.sheet.list.ActaSheet;
import cfie.sheet.list.AwardSheet;
import cfie.sheet.list.CertificateSheet;
import cfie.sheet.list.LabelSheet;
import cfie.sheet.list.LetterSheet;
import cfie.store.Register;
import cfie.table.CsvWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Things of one kind as rows of cells, however they are shown.
 *
 * @param numbers those of the columns that hold numbers
 */
public record Listing(Kind kind, List<String> names, Set<String> numbers, Rows rows) {
    // sheets need today's date to read rows, never to write them
    public static final LocalDate ANY_DAY = LocalDate.of(2025, 9, 1);

    /** Shows each row to the visitor. */
    public interface Rows {
        void each(Consumer<List<String>> visitor);
    }

    /** Shows each certificate to the visitor. */
    public interface Certificates {
        void each(Consumer<IssuedCertificate> visitor);
    }

    /** One of texts alone. */
    public Listing(Kind kind, List<String> names, Rows rows) {
        this(kind, names, Set.of(), rows);
    }

    public static Listing of(Kind kind, Register register, Selection selection) {
        return switch (kind) {
            case CERTIFICATES ->
                    told(
                                    kind,
                                    CertificateSheet.NAMES,
                                    CertificateSheet::write,
                                    visitor -> register.certificates().each(selection, visitor))
                            .counting("credits", "hours");
            case ACTA ->
                    new Listing(
                                    kind,
                                    ActaSheet.NAMES,
                                    visitor -> eachLine(register, selection, visitor))
                            .counting("proposed", "granted");
            case QUALITY_LABELS ->
                    told(
                                    kind,
                                    LabelSheet.NAMES,
                                    LabelSheet::write,
                                    visitor -> register.qualityLabels().each(selection, visitor))
                            .counting("attempt");
            case AWARDS ->
                    told(
                                    kind,
                                    AwardSheet.NAMES,
                                    AwardSheet::write,
                                    visitor -> register.awards().each(selection, visitor))
                            .counting("award");
            case SCHOOL_LABELS ->
                    told(
                            kind,
                            AccreditationSheet.NAMES,
                            AccreditationSheet::write,
                            visitor -> register.accreditations().each(selection, visitor));
            case LETTERS ->
                    told(
                                    kind,
                                    LetterSheet.NAMES,
                                    LetterSheet::write,
                                    visitor -> register.letters().each(selection, visitor))
                            .counting("copy")
                            .withDays("answered_on", register.letters().answered());
            default -> {
                Binding<?, ?> binding = Binding.of(kind, ANY_DAY).orElseThrow();
                yield new Listing(
                        kind,
                        binding.sheet().names(),
                        binding.sheet().numbers(),
                        visitor -> binding.each(register, selection, visitor));
            }
        };
    }

    private static <T> Listing told(
            Kind kind,
            List<String> names,
            Function<T, List<String>> write,
            Consumer<Consumer<T>> each) {
        return new Listing(
                kind, names, visitor -> each.accept(one -> visitor.accept(write.apply(one))));
    }

    /** The lines of the newest actas. */
    private static void eachLine(
            Register register, Selection selection, Consumer<List<String>> visitor) {
        for (Acta.Key key : register.actas().newest(selection)) {
            register.actas().last(key.year(), key.cfie()).orElseThrow().lines().stream()
                    .filter(line -> selection.school().map(line.school()::equals).orElse(true))
                    .filter(
                            line ->
                                    selection
                                            .teacher()
                                            .map(line.teacher().nif()::equals)
                                            .orElse(true))
                    .filter(line -> selection.project().map(line.project()::equals).orElse(true))
                    .forEach(line -> visitor.accept(ActaSheet.write(key, line)));
        }
    }

    /** The same, of whose rows somebody hears as they are shown. */
    public Listing heard(Consumer<List<String>> hearing) {
        return new Listing(
                kind, names, numbers, visitor -> rows.each(hearing.andThen(visitor)::accept));
    }

    /** The same, in which these columns hold numbers. */
    public Listing counting(String... columns) {
        return new Listing(kind, names, Set.of(columns), rows);
    }

    /** The same, with a column of days more: blank where the first column names none of them. */
    public Listing withDays(String name, Map<?, LocalDate> days) {
        Map<String, String> shown = new HashMap<>();
        days.forEach((key, day) -> shown.put(key.toString(), day.toString()));
        return with(name, key -> shown.getOrDefault(key, ""));
    }

    /** The same, with a column more, which depends on the first one. */
    public Listing with(String name, UnaryOperator<String> more) {
        return new Listing(
                kind,
                plus(names, name),
                numbers,
                visitor ->
                        rows.each(cells -> visitor.accept(plus(cells, more.apply(cells.get(0))))));
    }

    private static List<String> plus(List<String> cells, String more) {
        return Stream.concat(cells.stream(), Stream.of(more)).toList();
    }

    /** Writes it in the columns that can be imported again. */
    public void csv(Appendable out) {
        CsvWriter writer = new CsvWriter(out, names);
        rows.each(writer::row);
    }

    /** The columns that fit on a screen. */
    public List<Integer> shortColumns() {
        return ShortColumns.of(kind).stream().filter(names::contains).map(names::indexOf).toList();
    }
}
