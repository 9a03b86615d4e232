package cfie.cli.issue;

import cfie.cli.command.Exit;
import cfie.cli.file.EndedFiles;
import cfie.cli.kind.CertificateJson;
import cfie.domain.issued.IssuedCertificate;
import cfie.procedure.issue.CertificateChanges;
import cfie.procedure.issue.Revoke;
import cfie.store.Register;
import java.util.List;

/** Revokes certificates: what they granted counts no more. */
public final class RevokeCommand extends RecallingVerb {
    @Override
    String question(int certificates) {
        return say("ask.revoke", certificates);
    }

    @Override
    protected Exit run(Register register) {
        List<IssuedCertificate> revoked =
                writeAllOrNothing(
                        register,
                        all -> all.stream().map(CertificateChanges::revoked).toList(),
                        refused -> new Revoke(register).run(named(), ending(), refused));
        if (told().inJson()) {
            CertificateJson.tell(desk().out(), "revoked", revoked);
        } else {
            revoked.forEach(
                    one ->
                            tell(
                                    "done.revoke",
                                    one.number(),
                                    one.certificate().teacher().name().full()));
            tellOfFiles(revoked);
        }
        new EndingDay(root(), date()).tell(revoked);
        return Exit.DONE;
    }

    private void tellOfFiles(List<IssuedCertificate> revoked) {
        if (!isDryRun()) {
            new EndedFiles(
                            revoked.stream()
                                    .filter(one -> one.sha256().isPresent())
                                    .map(IssuedCertificate::number)
                                    .toList())
                    .tell(root());
        }
    }
}
