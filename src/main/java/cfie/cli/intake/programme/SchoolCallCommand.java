package cfie.cli.intake.programme;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.kind.CallWords;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Subject;
import cfie.domain.programme.ActiveWhen;
import cfie.domain.programme.SchoolCall;
import cfie.procedure.programme.RecordCall;
import cfie.sheet.SchoolCallSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records the call of a year for the label eTwinning School, and what it asks for. */
public final class SchoolCallCommand extends WritingVerb {
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<Optional<LocalDate>> opens = date("--opens");
    private final Word<Optional<LocalDate>> closes = date("--closes");
    private final Word<Optional<LocalDate>> cutOff = date("--cut-off");
    private final Word<Optional<LocalDate>> activeSince = date("--active-since");
    private final Word<List<ActiveWhen>> activeWhen =
            repeated("--active-when", "CHECK", oneOf(ActiveWhen.class));
    private final Word<Optional<LocalDate>> labelsSince = date("--labels-since");
    private final Word<Optional<Integer>> years = figure("--years");
    private final Word<Optional<Integer>> activeTeachers = figure("--active-teachers");
    private final Word<Optional<Integer>> labels = figure("--labels");
    private final Word<Optional<Integer>> validity = figure("--validity");

    private Word<Optional<LocalDate>> date(String name) {
        return option(name, "YYYY-MM-DD", this::day);
    }

    private Word<Optional<Integer>> figure(String name) {
        return option(name, "N", SchoolCall.Asked::figure);
    }

    @Override
    protected Exit run(Register register) {
        Recorded<SchoolCall> recorded =
                write(
                        register,
                        SchoolCallCommand::changes,
                        () -> new RecordCall(register).run(year.value(), this::said));
        if (recorded.isUnchanged()) {
            tell("done.unchanged");
        } else {
            new CallWords(root().texts()).of(recorded.said()).forEach(desk().out()::println);
        }
        return Exit.DONE;
    }

    private SchoolCall said(SchoolCall call) {
        SchoolCall.Dates dates = call.dates();
        SchoolCall.Asked asked = call.asked();
        return new SchoolCall(
                call.year(),
                new SchoolCall.Dates(
                        new Days(
                                opens.value().orElse(dates.open().first()),
                                closes.value().orElse(dates.open().last())),
                        cutOff.value().or(dates::cutOff),
                        activeSince.value().or(dates::activeSince),
                        labelsSince.value().or(dates::labelsSince)),
                activeWhen.value().isEmpty() ? call.active() : activeWhen.value(),
                new SchoolCall.Asked(
                        years.value().orElse(asked.years()),
                        activeTeachers.value().orElse(asked.activeTeachers()),
                        labels.value().orElse(asked.labels()),
                        validity.value().orElse(asked.validity())));
    }

    private static List<Change> changes(Recorded<SchoolCall> recorded) {
        return Change.of(
                Subject.NONE.and("year", recorded.said().year()),
                new SchoolCallSheet().differences(recorded.held(), recorded.said()));
    }
}
