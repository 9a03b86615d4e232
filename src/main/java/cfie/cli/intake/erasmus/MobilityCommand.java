package cfie.cli.intake.erasmus;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.command.WritingVerb;
import cfie.cli.kind.OneRow;
import cfie.domain.erasmus.ErasmusNumber;
import cfie.domain.erasmus.Mobility;
import cfie.domain.erasmus.MobilityKind;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.Mode;
import cfie.procedure.intake.Kinds;
import cfie.procedure.programme.OnlyLink;
import cfie.sheet.MobilitySheet;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records a mobility of an Erasmus+ action that a project supports. */
public final class MobilityCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Optional<ErasmusNumber>> number =
            option("--number", "NUMBER", ErasmusNumber::parse).described("number.mobility");
    private final Word<MobilityKind> kind =
            required("--kind", "KIND", oneOf(MobilityKind.class)).described("mobility-kind");
    private final Word<LocalDate> starts =
            required("--starts", "D", this::day).described("starts.mobility");
    private final Word<LocalDate> ends =
            required("--ends", "D", this::day).described("ends.mobility");
    private final Word<String> country = required("--country", "CC", Partner::country);
    private final Word<String> place = required("--place", "TOWN", Words::text).described("town");
    private final Word<String> learners = option("--learners", "N", Words::text, "");
    private final Word<String> staff = option("--staff", "N", Words::text, "");
    private final Word<List<Nif>> teachers =
            repeated("--teacher", "NIF", Nif::parse).described("mobility-teacher");
    private final Word<Mode> mode =
            option("--mode", "insert|update", oneOf(Mode.class), Mode.INSERT)
                    .described("mode.record");

    @Override
    protected Exit run(Register register) {
        if (mode.value() == Mode.SYNC) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.value().word());
        }
        OneRow taken = write(register, done -> changes(register, done), () -> take(register));
        if (taken.totals().added() > 0) {
            tell(
                    "done.erasmus.mobility",
                    project.value(),
                    kind.value(),
                    place.value(),
                    country.value());
        } else {
            tell(taken.totals().updated() > 0 ? "done.updated" : "done.unchanged", project.value());
        }
        return Exit.DONE;
    }

    private OneRow take(Register register) {
        return OneRow.take(new Kinds(register)::mobilities, mode.value(), row(register));
    }

    private Row<Mobility.Key, Mobility> row(Register register) {
        return new MobilitySheet()
                .row(
                        Map.of(
                                "project", project.value().text(),
                                "number", action(register).text(),
                                "kind", kind.value().word(),
                                "starts_on", starts.value().toString(),
                                "ends_on", ends.value().toString(),
                                "country", country.value(),
                                "place", place.value(),
                                "learners", learners.value(),
                                "staff", staff.value(),
                                "teachers", nifs()));
    }

    private ErasmusNumber action(Register register) {
        return number.value().orElseGet(() -> new OnlyLink(register).of(project.value()));
    }

    private String nifs() {
        return teachers.value().stream().map(Nif::text).collect(Collectors.joining("|"));
    }

    private List<Change> changes(Register register, OneRow done) {
        Subject subject =
                new Concerning(register).project(project.value()).and("number", action(register));
        for (Nif nif : teachers.value()) {
            subject = subject.and("teacher", nif);
        }
        return Change.of(subject, done.differences());
    }
}
