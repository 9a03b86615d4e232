package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.kind.ChecklistWords;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.screen.Format;
import cfie.cli.screen.Grid;
import cfie.cli.screen.Screen;
import cfie.domain.erasmus.Checklist;
import cfie.domain.ledger.Selection;
import cfie.procedure.programme.SurveyConnected;
import cfie.sheet.list.ChecklistSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what connected projects have of what each phase asks for, and what is due. */
public final class ChecklistCommand extends Verb {
    private final Word<Optional<ProjectCode>> project =
            lastArgument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Optional<AcademicYear>> year = option("--year", "Y", AcademicYear::parse);
    private final Word<Optional<Cfie>> cfie = option("--cfie", "SLUG", Cfie::parse);
    private final Word<Optional<SchoolCode>> school = option("--school", "CODE", SchoolCode::parse);
    private final Word<Optional<LocalDate>> date =
            option("--date", "YYYY-MM-DD", this::day).described("date.checklist");
    private final Word<Format> format =
            option("--format", "FORMAT", oneOf(Format.class), Format.TABLE);

    @Override
    protected Exit run(Register register) {
        List<Checklist> lists = lists(register);
        if (format.value() == Format.TABLE) {
            table(lists);
        } else {
            Listing rows =
                    new Listing(
                            Kind.ERASMUS_STEPS,
                            ChecklistSheet.NAMES,
                            visitor ->
                                    lists.stream().flatMap(ChecklistSheet::write).forEach(visitor));
            new Presentation(root().texts(), desk().out(), Screen.of(desk()))
                    .show(rows, format.value());
        }
        return Exit.DONE;
    }

    private List<Checklist> lists(Register register) {
        var survey = new SurveyConnected(register, date.value().orElseGet(desk()::today));
        return project.value()
                .map(code -> List.of(survey.of(code)))
                .orElseGet(
                        () ->
                                survey.of(
                                        new Selection(
                                                year.value(),
                                                cfie.value(),
                                                school.value(),
                                                Optional.empty(),
                                                Optional.empty())));
    }

    /** Of one project every step, of several a line each. */
    private void table(List<Checklist> lists) {
        ChecklistWords words = new ChecklistWords(root().texts(), root().ink());
        if (project.value().isPresent()) {
            lists.forEach(one -> words.lines(one).forEach(desk().out()::println));
            return;
        }
        Grid grid = new Grid(words.titles());
        lists.forEach(one -> grid.row(words.row(one)));
        grid.print(desk().out(), Screen.of(desk()));
    }
}
