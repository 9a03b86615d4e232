package cfie.sheet;

import cfie.domain.Deadline;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last days of each year, of all centres or of one. */
public final class DeadlineSheet extends Sheet<Deadline.Key, Deadline> {
    private static final Column<AcademicYear> YEAR =
            Column.required(
                    "year", AcademicYear::parse, "curso", "curso_academico", "curso_escolar");
    private static final Column<Deadline.What> DEADLINE =
            Column.required("deadline", Form.choice(Deadline.What.class), "plazo");
    private static final Column<Cfie> CFIE = Column.optional("cfie", Cfie::parse);
    private static final Column<LocalDate> LAST_DAY =
            Column.required("last_day", Days::parse, "ultimo_dia");
    private static final Column<Deadline.Lateness> LATE =
            Column.optional("late", Form.choice(Deadline.Lateness.class), "tarde");

    public DeadlineSheet() {
        super(List.of(YEAR, DEADLINE, CFIE, LAST_DAY, LATE));
    }

    @Override
    Deadline.Key key(Cells cells) {
        return new Deadline.Key(cells.value(YEAR), cells.value(DEADLINE), cells.find(CFIE));
    }

    /** Nothing blocks unless somebody says so. */
    @Override
    Deadline read(Cells cells, Optional<Deadline> held) {
        return new Deadline(
                key(cells),
                cells.value(LAST_DAY),
                cells.find(LATE)
                        .or(() -> held.map(Deadline::lateness))
                        .orElse(Deadline.Lateness.WARNS));
    }

    @Override
    public List<String> write(Deadline deadline) {
        return List.of(
                deadline.key().year().text(),
                deadline.key().what().word(),
                deadline.key().cfie().map(Cfie::slug).orElse(""),
                deadline.lastDay().toString(),
                deadline.lateness().word());
    }
}
