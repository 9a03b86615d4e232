package cfie.cli.issue;

import static java.util.stream.Collectors.toSet;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.file.Destination;
import cfie.cli.file.Outlet;
import cfie.cli.file.Outputs;
import cfie.cli.kind.CertificateJson;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.IssuedCertificate;
import cfie.press.Printer;
import cfie.procedure.issue.CertificateChanges;
import cfie.procedure.issue.Reissue;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issues certificates anew in the place of others, with the names of today. */
public final class ReissueCommand extends RecallingVerb {
    private final Word<Path> out = required("--out", "DIR", Outlet::named);

    private final Signing signing = new Signing(this);

    private Printer printer;
    private boolean isTold;

    @Override
    public boolean isUndoable() {
        return false;
    }

    @Override
    public Integer call() {
        printer = signing.printer(desk().clock());
        return super.call();
    }

    @Override
    String question(int certificates) {
        return say("ask.reissue", certificates);
    }

    @Override
    protected void introduce() {
        super.introduce();
        try (Register register = office().read()) {
            new LostSignatures(root(), register, printer).tell(named());
        }
        isTold = true;
    }

    @Override
    protected Exit run(Register register) {
        SigningDuty duty = new SigningDuty(register, printer);
        if (!isTold) {
            new LostSignatures(root(), register, printer).tell(named());
        }
        try (Destination to = destination()) {
            List<Certificate> fresh =
                    writeAllOrNothing(
                            register,
                            all ->
                                    all.stream()
                                            .map(one -> CertificateChanges.reissued(one, ending()))
                                            .toList(),
                            refused ->
                                    duty.noted(
                                            new Reissue(register, new PrintCheck())
                                                    .run(named(), ending(), refused)));
            if (!isDryRun()) {
                root().farewell().work("interrupted.reissued", fresh.size());
                new Outputs(root(), register, to, printer)
                        .write(fresh.stream().map(Certificate::number).toList());
            }
            warn(register, fresh);
            tell(register, fresh);
        }
        return Exit.DONE;
    }

    private void warn(Register register, List<Certificate> fresh) {
        List<CertificateNumber> old =
                fresh.stream().flatMap(one -> one.replaces().stream()).toList();
        new EndingDay(root(), date()).tell(register.certificates().all(old).values());
        Set<Cfie> centres = fresh.stream().map(one -> one.number().cfie()).collect(toSet());
        Unsigned.of(root(), register, centres, date())
                .warn(isDryRun() ? "warning.NO_DIRECTOR" : "warning.NO_DIRECTOR_ISSUED");
    }

    private Destination destination() {
        return isDryRun()
                ? Destination.nowhere()
                : Destination.open(Optional.of(out.value()), Optional.empty());
    }

    private void tell(Register register, List<Certificate> fresh) {
        if (told().inJson()) {
            var now = register.certificates().all(fresh.stream().map(Certificate::number).toList());
            CertificateJson.tell(
                    desk().out(),
                    "reissued",
                    fresh.stream()
                            .map(
                                    one ->
                                            now.getOrDefault(
                                                    one.number(), IssuedCertificate.fresh(one)))
                            .toList());
            return;
        }
        new Replacements(this, register, out.value()).tell(fresh, isDryRun());
    }
}
