package cfie.procedure.kept;

import cfie.domain.Teacher;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The certificates that count and say another name than the register does now. */
public record OutdatedNames(Register register) {
    public InForce of(Nif nif) {
        List<IssuedCertificate> found = new ArrayList<>();
        each(
                InForce.of(register, Selection.ofTeacher(nif)).certificates(),
                (one, now) -> found.add(one));
        return new InForce(found);
    }

    /** Shows those of some that count, each with its teacher as the register has them. */
    void each(List<IssuedCertificate> counting, BiConsumer<IssuedCertificate, Teacher> visitor) {
        Map<Nif, Teacher> known =
                register.registrations()
                        .teachers(
                                counting.stream()
                                        .map(one -> one.certificate().teacher().nif())
                                        .distinct()
                                        .toList());
        for (IssuedCertificate one : counting) {
            Teacher said = one.certificate().teacher();
            Teacher now = known.getOrDefault(said.nif(), said);
            if (!now.equals(said)) {
                visitor.accept(one, now);
            }
        }
    }
}
