package cfie.procedure;

import cfie.domain.Registration;
import cfie.domain.Teacher;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A registration needs a school that exists, and one name for each NIF. */
final class TeacherGate implements Gate.Opener<Registration> {
    private final Register register;
    private final SeenKeys named = new SeenKeys();

    TeacherGate(Register register) {
        this.register = register;
    }

    @Override
    public Gate<Registration> open(Collection<Registration> said) {
        Set<SchoolCode> schools =
                register.schools()
                        .held(said.stream().map(Registration::school).distinct().toList())
                        .keySet();
        Map<Nif, Teacher> known =
                register.registrations()
                        .teachers(
                                said.stream().map(one -> one.teacher().nif()).distinct().toList());
        return new Gate<>() {
            @Override
            public Registration admit(
                    Optional<Registration> held, Registration registration, Objections objections) {
                if (!schools.contains(registration.school())) {
                    objections.refuse(
                            "school", Refusal.Reason.SCHOOL_UNKNOWN, registration.school());
                }
                checkName(held, registration.teacher(), known, objections);
                return registration;
            }

            @Override
            public void pass(Registration same, Objections objections) {
                checkName(Optional.of(same), same.teacher(), known, objections);
            }
        };
    }

    /** A name may change with the row that holds it, once in a file; a second one is a mistake. */
    private void checkName(
            Optional<Registration> held,
            Teacher said,
            Map<Nif, Teacher> known,
            Objections objections) {
        Teacher before = known.getOrDefault(said.nif(), said);
        boolean isFirst = named.note(said.nif(), objections.line()).isEmpty();
        if (!before.equals(said) && (held.isEmpty() || !isFirst)) {
            objections.refuse(
                    "nif",
                    Refusal.Reason.NAME_DIFFERS,
                    said.nif(),
                    before.name().full(),
                    said.name().full());
        } else {
            known.put(said.nif(), said);
        }
    }
}
