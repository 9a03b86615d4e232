package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.intake.Aside;
import cfie.cli.intake.UnsettledWork;
import cfie.domain.Deadline;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.procedure.letter.RecordDeadline;
import cfie.sheet.DeadlineSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets the last day of something in a year, for all centres or for one. */
public final class CalendarSetCommand extends WritingVerb {
    private final Word<Deadline.What> what =
            argument("DEADLINE", "argument.deadline", oneOf(Deadline.What.class));
    private final Word<LocalDate> day = argument("DAY", "argument.last-day", this::day);
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<Optional<Cfie>> cfie =
            option("--cfie", "SLUG", Cfie::parse).described("cfie.deadline");
    private final Word<Optional<Deadline.Lateness>> late =
            option("--late", "blocks|warns", oneOf(Deadline.Lateness.class));

    private record Done(Recorded<Deadline> recorded, Aside aside) {}

    @Override
    protected Exit run(Register register) {
        RecordDeadline deadlines = new RecordDeadline(register);
        Done done =
                write(
                        register,
                        one -> changes(one.recorded),
                        () -> set(register, said(deadlines.held(key())), deadlines));
        done.aside.tell(root());
        Recorded<Deadline> recorded = done.recorded;
        if (recorded.isUnchanged()) {
            tell("done.unchanged");
        } else {
            Deadline said = recorded.said();
            tell(
                    said.blocks() ? "done.deadline.blocks" : "done.deadline",
                    say("deadline." + what.value().name()),
                    year.value(),
                    said.lastDay(),
                    cfie.value().map(Cfie::title).orElseGet(() -> say("deadline.all")));
        }
        return Exit.DONE;
    }

    private static Done set(Register register, Deadline said, RecordDeadline deadlines) {
        Aside aside = new UnsettledWork(register);
        aside.hear(said);
        Recorded<Deadline> recorded = deadlines.set(said);
        aside.end();
        return new Done(recorded, aside);
    }

    private Deadline.Key key() {
        return new Deadline.Key(year.value(), what.value(), cfie.value());
    }

    /** Nothing blocks unless somebody says so, now or before. */
    private Deadline said(Optional<Deadline> held) {
        return new Deadline(
                key(),
                day.value(),
                late.value()
                        .or(() -> held.map(Deadline::lateness))
                        .orElse(Deadline.Lateness.WARNS));
    }

    private static List<Change> changes(Recorded<Deadline> recorded) {
        return Change.of(
                subject(recorded.said().key()),
                new DeadlineSheet().differences(recorded.held(), recorded.said()));
    }

    static Subject subject(Deadline.Key key) {
        return Subject.of(Selection.of(key.year(), key.cfie(), Optional.empty()))
                .and("deadline", key.what().word());
    }
}
