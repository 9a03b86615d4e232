package cfie.procedure.letter;

import cfie.domain.Areas;
import cfie.domain.Deadlines;
import cfie.domain.Due;
import cfie.domain.School;
import cfie.domain.issued.Closing;
import cfie.domain.letter.Debts;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks up when what the office and its schools do is owed. */
public final class Dues {
    private final Register register;
    private final Deadlines deadlines;
    private final Areas areas;

    public Dues(Register register) {
        this.register = register;
        this.deadlines = register.calendars().all();
        this.areas = register.municipalities().areas();
    }

    /** What is owed to projects on a day. */
    Debts debts(LocalDate day) {
        return new Debts(
                day,
                deadlines,
                register.closings().all().stream().map(Closing::year).collect(Collectors.toSet()));
    }

    /** Of the answer that a school owes since a day. */
    Due answer(School school, LocalDate since) {
        return deadlines.answer(since, areas.of(school, since));
    }

    public Optional<Due> certification(AcademicYear year, Cfie cfie) {
        return deadlines.certification(year, cfie);
    }
}
