package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Option;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.kind.Unknown;
import cfie.cli.screen.Format;
import cfie.domain.ledger.Selection;
import cfie.domain.letter.Debt;
import cfie.procedure.letter.Pending;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells who owes which answer, document or finding, since when, and what mends it. */
public final class PendingCommand extends Verb {
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Option<Optional<Cfie>> cfie = option("--cfie", "SLUG", Cfie::parse);
    private final Option<Optional<SchoolCode>> school =
            option("--school", "CODE", SchoolCode::parse);
    private final Option<Optional<Nif>> teacher = option("--teacher", "NIF", Nif::parse);
    private final Option<Optional<ProjectCode>> project =
            option("--project", "CODE", ProjectCode::parse);
    private final Option<Optional<String>> advisor =
            option("--advisor", "NAME", OneLine::name).described("advisor.pending");
    private final Option<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Word<Format> format =
            option("--format", "table|csv|json", oneOf(Format.class), Format.TABLE);

    public PendingCommand() {
        date.described("date.pending");
        cfie.givingWayTo(school, teacher, project, advisor);
    }

    @Override
    protected Exit run(Register register) {
        InvalidValue.unless(
                format.value() != Format.IDS,
                Flaw.OPTION_UNUSABLE,
                "--format",
                format.value().word());
        Pending pending = new Pending(register, date.value().orElseGet(desk()::today));
        DebtList list = new DebtList(root().texts(), desk().out(), pending.asOf());
        List<Debt> debts = pending.of(selection(), centres(register, pending.asOf()));
        list.show(debts, format.value());
        if (debts.isEmpty()) {
            root().note("note.nothing-pending", year.value(), pending.asOf());
            Unknown.in(selection(), register).warn(root());
        }
        return Exit.DONE;
    }

    /** Those that the advisor looks after, if one is named. */
    private Optional<Set<Cfie>> centres(Register register, LocalDate day) {
        Optional<Set<Cfie>> advised =
                advisor.value()
                        .map(name -> Set.copyOf(register.institutions().advisedBy(name, day)));
        if (advised.filter(Set::isEmpty).isPresent()) {
            throw new Refusal(Refusal.Reason.ADVISOR_UNKNOWN, advisor.value().orElseThrow());
        }
        return advised;
    }

    private Selection selection() {
        return new Selection(
                Optional.of(year.value()),
                cfie.value(),
                school.value(),
                teacher.value(),
                project.value());
    }
}
