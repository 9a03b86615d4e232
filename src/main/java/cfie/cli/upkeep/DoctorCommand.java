package cfie.cli.upkeep;

import cfie.certificate.ActaPdf;
import cfie.cli.command.Exit;
import cfie.cli.command.Office;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.Destination;
import cfie.cli.file.Outlet;
import cfie.cli.file.Outputs;
import cfie.cli.screen.Progress;
import cfie.domain.issued.Acta;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Diagnosis;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Kind;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.press.Printer;
import cfie.procedure.kept.Examine;
import cfie.store.Register;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether a register and its files are sound, and mends what follows from the rest. */
public final class DoctorCommand extends WritingVerb {
    private final Word<Boolean> repair = flag("--repair");
    private final Word<Optional<Path>> out =
            option("--out", "DIR", Outlet::named).described("out.doctor");
    private final Told told = new Told(this);

    private List<Integer> changed = List.of();

    /** It looks at the file itself, while nobody has it open. */
    @Override
    public boolean isUndoable() {
        return false;
    }

    /** To read only, unless something may be mended. */
    @Override
    protected Register opened(Office office) {
        changed = office.changed();
        return repair.value() ? super.opened(office) : office.read();
    }

    @Override
    protected Exit run(Register register) {
        Printer printer = Printer.unsigned();
        Examine.Press press = new Reprint(printer);
        Progress progress = progress("progress.files", register);
        Diagnosis diagnosis = new Examine(register, press, progress::at).run(changed);
        progress.done();
        Optional<FilesExam> files =
                out.value().map(folder -> new FilesExam(register, folder, press, diagnosis));
        files.ifPresent(
                exam ->
                        diagnosis.examine(
                                Fault.Check.FILES,
                                () -> exam.run(progress("progress.checking", register))));
        if (repair.value() && (diagnosis.hasDerived() || !changed.isEmpty())) {
            files.filter(any -> !isDryRun()).ifPresent(exam -> restore(register, exam, printer));
            write(register, changes -> changes, () -> mend(register, diagnosis));
            diagnosis.mend();
            if (!isDryRun()) {
                office().acceptChanges();
            }
        }
        new DiagnosisReport(root(), isDryRun(), out.value()).tell(diagnosis, told.inJson());
        return diagnosis.isSound() ? Exit.DONE : Exit.REFUSED;
    }

    private Progress progress(String what, Register register) {
        return root().progress(
                        what,
                        Progress.Extent.of(() -> register.certificates().count(Selection.ALL)));
    }

    private void restore(Register register, FilesExam exam, Printer printer) {
        try (Destination to = Destination.open(out.value(), Optional.empty())) {
            new Outputs(root(), register, to, printer).restore(exam.restorable());
        }
    }

    /** The event links with it those that waited. */
    private List<Change> mend(Register register, Diagnosis diagnosis) {
        List<Difference> mended = new ArrayList<>(register.soundness().mendCounters());
        diagnosis.first(Kind.EVENTS_UNLINKED).stream()
                .map(fault -> new Difference("unlinked", fault.details().get(0).toString(), "0"))
                .forEach(mended::add);
        changed.forEach(megabyte -> mended.add(new Difference("accepted", "", "MB " + megabyte)));
        long files =
                Stream.of(Kind.values())
                        .filter(kind -> kind.check() == Fault.Check.FILES && kind.isDerived())
                        .mapToLong(diagnosis::count)
                        .sum();
        mended.add(new Difference("restored", files == 0 ? "0" : "", Long.toString(files)));
        return Change.of(Subject.NONE, mended);
    }

    /** Prints again, from the rows and what was kept of signatures. */
    private record Reprint(Printer printer) implements Examine.Press {
        @Override
        public String print(IssuedCertificate issued, Optional<KeptSignature> kept) {
            return printer.hash(printer.print(issued, kept).content());
        }

        @Override
        public void print(Acta acta) {
            new ActaPdf().of(acta);
        }
    }
}
