package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.intake.Aside;
import cfie.cli.intake.UnsettledWork;
import cfie.domain.Deadline;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.procedure.letter.RecordDeadline;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.OneLine;
import java.util.List;
import java.util.Optional;

/** Takes off a last day, with a reason: from then on it neither blocks nor warns. */
public final class CalendarRemoveCommand extends WritingVerb {
    private final Word<Deadline.What> what =
            argument("DEADLINE", "argument.deadline", oneOf(Deadline.What.class));
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<Optional<Cfie>> cfie =
            option("--cfie", "SLUG", Cfie::parse).described("cfie.deadline");
    private final Word<String> reason = required("--reason", "TEXT", OneLine::reason);

    private record Done(Deadline gone, Aside aside) {}

    @Override
    protected Exit run(Register register) {
        Deadline.Key key = new Deadline.Key(year.value(), what.value(), cfie.value());
        Done done = write(register, one -> changes(one.gone), () -> remove(register, key));
        done.aside.tell(root());
        tell(
                "done.deadline.removed",
                say("deadline." + what.value().name()),
                year.value(),
                done.gone.lastDay(),
                cfie.value().map(Cfie::title).orElseGet(() -> say("deadline.all")));
        return Exit.DONE;
    }

    /** What applies from then on may unsettle what is certified. */
    private static Done remove(Register register, Deadline.Key key) {
        RecordDeadline deadlines = new RecordDeadline(register);
        Aside aside = new UnsettledWork(register);
        deadlines.behind(key).ifPresent(aside::hear);
        Deadline gone = deadlines.remove(key);
        aside.end();
        return new Done(gone, aside);
    }

    private List<Change> changes(Deadline gone) {
        return Change.of(
                CalendarSetCommand.subject(gone.key()),
                List.of(
                        new Difference("last_day", gone.lastDay().toString(), ""),
                        new Difference("late", gone.lateness().word(), ""),
                        new Difference("reason", "", reason.value())));
    }
}
