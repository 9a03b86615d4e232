package cfie.cli.issue;

import cfie.cli.command.Because;
import cfie.cli.command.DangerousVerb;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.file.Destination;
import cfie.cli.file.Outlet;
import cfie.cli.file.Outputs;
import cfie.cli.kind.OneRow;
import cfie.domain.Registration;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.press.Printer;
import cfie.procedure.Concerning;
import cfie.procedure.Mode;
import cfie.procedure.intake.Kinds;
import cfie.procedure.issue.CertificateChanges;
import cfie.procedure.issue.Rename;
import cfie.procedure.kept.InForce;
import cfie.sheet.TeacherSheet;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes a teacher's name or address; what certificates say is mended together with the name, or
 * nothing is.
 */
public final class CorrectTeacherCommand extends DangerousVerb {
    private static final List<String> NAME = List.of("given_name", "surname1", "surname2");

    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final NameWords words = new NameWords(this);
    private final Word<Optional<SchoolCode>> school =
            option("--school", "CODE", SchoolCode::parse).described("school.of-email");
    private final Because because = new Because(this);
    private final Word<Optional<Path>> out =
            option("--out", "DIR", Outlet::named).described("out.correct");
    private final Signing signing = new Signing(this);

    private Printer printer;
    private boolean isTold;

    private record Corrected(SchoolCode at, OneRow row, List<Certificate> fresh) {}

    @Override
    public boolean isUndoable() {
        return out.value().isEmpty();
    }

    @Override
    protected String question() {
        return say("ask.correct", nif.value());
    }

    /** What the certificates that count would lose. */
    @Override
    protected void introduce() {
        try (Register register = office().read()) {
            var counting = InForce.of(register, Selection.ofTeacher(nif.value()));
            new LostSignatures(root(), register, printer).tell(counting.numbers());
        }
        isTold = true;
    }

    /** Only what is issued cannot be taken back. */
    @Override
    protected boolean isDangerous() {
        return out.value().isPresent();
    }

    @Override
    public Integer call() {
        printer = signing.printer(desk().clock());
        words.check();
        return super.call();
    }

    @Override
    protected Exit run(Register register) {
        try (Destination to = destination()) {
            Corrected done =
                    write(register, one -> changes(register, one), () -> correct(register));
            if (!isDryRun() && !done.fresh.isEmpty()) {
                root().farewell().work("interrupted.reissued", done.fresh.size());
                new Outputs(root(), register, to, printer)
                        .write(done.fresh.stream().map(Certificate::number).toList());
            }
            if (!isTold) {
                new LostSignatures(root(), register, printer)
                        .tell(done.fresh.stream().flatMap(one -> one.replaces().stream()).toList());
            }
            tell(register, done);
        }
        return Exit.DONE;
    }

    private Destination destination() {
        return isDryRun() ? Destination.nowhere() : Destination.open(out.value(), Optional.empty());
    }

    private void tell(Register register, Corrected done) {
        if (done.row.differences().isEmpty()) {
            tell("done.unchanged");
            return;
        }
        tell("done.correct.teacher", nif.value());
        done.row.tell(this);
        out.value()
                .map(folder -> new Replacements(this, register, folder))
                .ifPresent(replacements -> replacements.tell(done.fresh, isDryRun()));
    }

    private Corrected correct(Register register) {
        Registration held = held(register);
        OneRow row = OneRow.take(new Kinds(register)::teachers, Mode.UPDATE, row(held));
        Rename rename = new Rename(register, new PrintCheck());
        if (!row.changes(NAME)) {
            return new Corrected(held.school(), row, List.of());
        }
        if (out.value().isEmpty()) {
            rename.check(nif.value());
        }
        List<Certificate> fresh = rename.reissue(nif.value(), why());
        return new Corrected(held.school(), row, new SigningDuty(register, printer).noted(fresh));
    }

    private Ending why() {
        return new Ending(because.reason(), because.by(), desk().today());
    }

    /** The registration that holds the name, and the address that is meant. */
    private Registration held(Register register) {
        checkKnown(register, nif.value());
        List<Registration> all = new ArrayList<>();
        register.registrations().each(Selection.ofTeacher(nif.value()), all::add);
        if (words.hasAddress() && school.value().isEmpty() && all.size() > 1) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--school");
        }
        return all.stream()
                .filter(one -> school.value().map(one.school()::equals).orElse(true))
                .findFirst()
                .orElseThrow(this::unregistered);
    }

    private Refusal unregistered() {
        return new Refusal(
                Refusal.Reason.REGISTRATION_UNKNOWN,
                nif.value(),
                school.value().map(SchoolCode::text).orElse("-"));
    }

    private Row<Registration.Key, Registration> row(Registration held) {
        TeacherSheet sheet = new TeacherSheet(desk().today());
        Map<String, String> cells = sheet.cells(held);
        words.putInto(cells);
        return sheet.row(cells);
    }

    /** One of the teacher, and one of each certificate that was issued anew. */
    private List<Change> changes(Register register, Corrected done) {
        Subject teacher =
                words.hasAddress()
                        ? new Concerning(register).teacher(nif.value(), done.at, desk().today())
                        : Subject.of(Selection.ofTeacher(nif.value()));
        return Stream.concat(
                        because.changes(teacher, done.row.differences()).stream(),
                        done.fresh.stream().map(one -> CertificateChanges.reissued(one, why())))
                .toList();
    }
}
