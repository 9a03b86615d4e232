package cfie.procedure.intake;

import cfie.domain.StaffMember;
import cfie.domain.Teacher;
import cfie.procedure.Objections;
import cfie.store.Register;
import cfie.value.Nif;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who belongs to a body needs no school and nobody's consent, and one name for each NIF. */
final class StaffGate implements Gate.Opener<StaffMember> {
    private final Register register;
    private final OneName names = new OneName();

    StaffGate(Register register) {
        this.register = register;
    }

    @Override
    public Gate<StaffMember> open(Collection<StaffMember> said) {
        Map<Nif, Teacher> known =
                register.registrations()
                        .teachers(said.stream().map(one -> one.person().nif()).distinct().toList());
        return new Gate<>() {
            @Override
            public StaffMember admit(
                    Optional<StaffMember> held, StaffMember member, Objections objections) {
                names.check(held.isPresent(), member.person(), known, objections);
                return member;
            }

            @Override
            public void pass(StaffMember same, Objections objections) {
                names.check(true, same.person(), known, objections);
            }
        };
    }
}
