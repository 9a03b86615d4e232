package cfie.procedure.person;

import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.store.ledger.Forgotten;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.List;

/** The certificates of a person, those too that no longer say whose they are. */
public final class Issued {
    private Issued() {}

    public static List<IssuedCertificate> of(Register register, Nif nif) {
        List<IssuedCertificate> issued = new ArrayList<>();
        register.certificates().each(Selection.ofTeacher(nif), issued::add);
        Forgotten forgotten = register.forgotten();
        if (forgotten.includes(nif)) {
            Selection before = Selection.ofTeacher(forgotten.pseudonym(nif));
            register.certificates().each(before, issued::add);
        }
        return issued;
    }
}
