package cfie.procedure.kept;

import cfie.domain.Teacher;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Nif;
import java.util.List;

/** The certificates that count and say another name than the register does now. */
public record OutdatedNames(Register register) {
    public InForce of(Nif nif) {
        Teacher now = register.registrations().find(nif).orElseThrow();
        List<IssuedCertificate> all = InForce.of(register, Selection.ofTeacher(nif)).certificates();
        return new InForce(
                all.stream().filter(one -> !one.certificate().teacher().equals(now)).toList());
    }
}
