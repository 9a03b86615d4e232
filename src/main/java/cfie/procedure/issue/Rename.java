package cfie.procedure.issue;

import cfie.domain.Teacher;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.procedure.kept.InForce;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.List;

/** What becomes of a teacher's certificates when the name is corrected: they are mended with it. */
public record Rename(Register register, Preflight preflight) {
    /** Stops if a certificate that counts says another name than the register. */
    public void check(Nif nif) {
        InForce outdated = outdated(nif);
        if (!outdated.isEmpty()) {
            throw new Refusal(Refusal.Reason.NAME_CERTIFIED, nif, outdated);
        }
    }

    /** Issues those anew, with the name that the register says now. */
    public List<Certificate> reissue(Nif nif, Ending why) {
        return new Reissue(register, preflight)
                .run(
                        outdated(nif).numbers(),
                        why,
                        refusal -> {
                            throw refusal;
                        });
    }

    private InForce outdated(Nif nif) {
        Teacher now = register.registrations().find(nif).orElseThrow();
        List<IssuedCertificate> all = InForce.of(register, Selection.ofTeacher(nif)).certificates();
        return new InForce(
                all.stream().filter(one -> !one.certificate().teacher().equals(now)).toList());
    }
}
