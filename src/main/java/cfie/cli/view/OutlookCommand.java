package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.kind.CallWords;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.kind.OutlookWords;
import cfie.cli.screen.Format;
import cfie.cli.screen.Grid;
import cfie.cli.screen.Screen;
import cfie.domain.ledger.Selection;
import cfie.domain.programme.OutlookStatus;
import cfie.domain.programme.SchoolCall;
import cfie.domain.programme.SchoolOutlook;
import cfie.procedure.programme.SurveySchools;
import cfie.sheet.list.OutlookSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells of each school whether it can have the label in the call of a year, and what it lacks. */
public final class OutlookCommand extends Verb {
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<Optional<Cfie>> cfie = option("--cfie", "SLUG", Cfie::parse);
    private final Word<Optional<SchoolCode>> school = option("--school", "CODE", SchoolCode::parse);
    private final Word<Optional<OutlookStatus>> status =
            option("--status", "STATUS", oneOf(OutlookStatus.class)).described("status.outlook");
    private final Word<Format> format =
            option("--format", "FORMAT", oneOf(Format.class), Format.TABLE);

    @Override
    protected Exit run(Register register) {
        school.value().ifPresent(code -> checkKnown(register, code));
        SurveySchools survey = new SurveySchools(register);
        SchoolCall call = survey.call(year.value());
        Consumer<Consumer<SchoolOutlook>> outlooks =
                visitor -> survey.each(call, selection(), one -> show(one, visitor));
        if (format.value() == Format.TABLE) {
            table(call, outlooks);
        } else {
            Listing rows =
                    new Listing(
                                    Kind.SCHOOL_LABELS,
                                    OutlookSheet.NAMES,
                                    visitor ->
                                            outlooks.accept(
                                                    one -> visitor.accept(OutlookSheet.write(one))))
                            .counting("years", "active_teachers", "labels");
            new Presentation(root().texts(), desk().out(), Screen.of(desk()))
                    .show(rows, format.value());
        }
        if (register.schoolCalls().find(year.value()).isEmpty()) {
            root().note("note.call-presumed", year.value());
        }
        return Exit.DONE;
    }

    private static void checkKnown(Register register, SchoolCode code) {
        if (register.schools().find(code).isEmpty()) {
            throw new Refusal(Refusal.Reason.SCHOOL_UNKNOWN, code);
        }
    }

    private void show(SchoolOutlook one, Consumer<SchoolOutlook> visitor) {
        if (status.value().isEmpty() || status.value().get() == one.status()) {
            visitor.accept(one);
        }
    }

    private Selection selection() {
        return new Selection(
                Optional.empty(), cfie.value(), school.value(), Optional.empty(), Optional.empty());
    }

    /** The call, each school in a line, and of one that was asked for every requirement. */
    private void table(SchoolCall call, Consumer<Consumer<SchoolOutlook>> outlooks) {
        OutlookWords words = new OutlookWords(root().texts(), root().ink());
        new CallWords(root().texts()).of(call).forEach(desk().out()::println);
        Grid grid = new Grid(words.titles());
        outlooks.accept(one -> grid.row(words.row(one)));
        grid.print(desk().out(), Screen.of(desk()));
        if (school.value().isPresent()) {
            outlooks.accept(one -> words.requirements(one).forEach(desk().out()::println));
        }
    }
}
