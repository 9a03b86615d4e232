package cfie.cli.intake.dossier;

import cfie.cli.command.Because;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.kind.OneRow;
import cfie.domain.Registration;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Row;
import cfie.procedure.Concerning;
import cfie.procedure.Mode;
import cfie.procedure.intake.Kinds;
import cfie.procedure.person.Move;
import cfie.sheet.TeacherSheet;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registers a teacher at another school, which has to consent anew. */
public final class CorrectRegistrationCommand extends WritingVerb {
    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final Word<SchoolCode> from =
            required("--school", "CODE", SchoolCode::parse).described("school.from");
    private final Word<SchoolCode> to =
            required("--to", "CODE", SchoolCode::parse).described("school.to");
    private final Because because = new Because(this);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);

    /** Whether the registration at the new school is new, and the old one was taken away. */
    private record Moved(Registration old, boolean isNew, boolean isGone) {
        Difference told(String what, Object gone, Object come) {
            return new Difference(
                    what, isGone ? gone.toString() : "", isNew ? come.toString() : "");
        }
    }

    @Override
    protected Exit run(Register register) {
        Moved moved = write(register, one -> changes(register, one), () -> move(register));
        if (moved.isNew) {
            tell("done.register", nif.value(), to.value());
        }
        if (moved.isGone) {
            tell("done.correct.registration.gone", from.value());
        } else if (moved.isNew) {
            tell("done.correct.registration.stays", from.value());
        } else {
            tell("done.unchanged");
        }
        return Exit.DONE;
    }

    private Moved move(Register register) {
        Move move = new Move(register);
        Registration old = move.from(key(from.value()));
        boolean isNew = move.find(key(to.value())).isEmpty();
        if (isNew) {
            OneRow.take(new Kinds(register)::teachers, Mode.INSERT, row(old));
        }
        boolean isElsewhere = !from.value().equals(to.value());
        return new Moved(old, isNew, isElsewhere && move.leave(old.key()));
    }

    private Row<Registration.Key, Registration> row(Registration old) {
        TeacherSheet sheet = new TeacherSheet(day());
        Map<String, String> cells = sheet.cells(old);
        cells.put("school", to.value().text());
        cells.put("registered_on", day().toString());
        return sheet.row(cells);
    }

    private LocalDate day() {
        return date.value().orElseGet(desk()::today);
    }

    private Registration.Key key(SchoolCode school) {
        return new Registration.Key(nif.value(), school);
    }

    private List<Change> changes(Register register, Moved moved) {
        List<Difference> told = new ArrayList<>();
        told.add(moved.told("registered_at", from.value(), to.value()));
        told.add(moved.told("registered_on", moved.old.registeredOn(), day()));
        moved.old.email().ifPresent(email -> told.add(moved.told("email", email, email)));
        return because.changes(
                new Concerning(register)
                        .teacher(nif.value(), to.value(), desk().today())
                        .and("school", from.value()),
                told);
    }
}
