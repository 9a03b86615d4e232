package cfie.procedure.issue;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.procedure.kept.InForce;
import cfie.procedure.kept.OutdatedNames;
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
            boolean isSigned = !new Signed(register).among(outdated.numbers()).isEmpty();
            throw new Refusal(
                    isSigned ? Refusal.Reason.NAME_CERTIFIED_SIGNED : Refusal.Reason.NAME_CERTIFIED,
                    nif,
                    outdated);
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
        return new OutdatedNames(register).of(nif);
    }
}
