package cfie.cli;

import cfie.cli.command.Exit;
import cfie.cli.command.Noun;
import cfie.cli.command.Word;
import cfie.cli.intake.ImportCommand;
import cfie.cli.intake.dossier.CalendarRemoveCommand;
import cfie.cli.intake.dossier.CalendarSetCommand;
import cfie.cli.kind.Kind;
import cfie.cli.view.CalendarView;
import cfie.cli.view.ListCommand;
import cfie.domain.Deadline;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.util.List;
import java.util.Optional;

/** The last days of a year; by itself, it shows them. */
final class CalendarCommand extends Noun {
    private final Word<Optional<AcademicYear>> year =
            option("--year", "Y", AcademicYear::parse).described("year.calendar");
    private final Word<Optional<Cfie>> cfie = option("--cfie", "SLUG", Cfie::parse);

    CalendarCommand() {
        verb("set", CalendarSetCommand::new);
        verb("import", () -> new ImportCommand(Kind.DEADLINES));
        verb("list", () -> new ListCommand(Kind.DEADLINES));
        verb("remove", CalendarRemoveCommand::new);
    }

    @Override
    public Integer call() {
        AcademicYear shown = year.value().orElseGet(() -> AcademicYear.of(desk().today()));
        List<Deadline> deadlines = deadlines(shown);
        if (deadlines.isEmpty()) {
            root().note("note.no-deadlines", shown);
        } else {
            tell("calendar.of", shown);
        }
        new CalendarView(root().texts(), desk().out(), desk().today()).show(deadlines);
        return Exit.DONE.code();
    }

    private List<Deadline> deadlines(AcademicYear year) {
        try (Register register = office().read()) {
            return register.calendars().all(Selection.of(year, cfie.value(), Optional.empty()));
        }
    }
}
