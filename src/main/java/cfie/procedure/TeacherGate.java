package cfie.procedure;

import cfie.domain.Registration;
import cfie.domain.Roles;
import cfie.domain.Teacher;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A registration needs a school that exists, and one name for each NIF. Who is certified as a
 * teacher stays one for as long as the project went on.
 */
final class TeacherGate implements Gate.Opener<Registration> {
    private final Register register;
    private final OneName names = new OneName();

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
        CertifiedWork certified = certified(said);
        return new Gate<>() {
            @Override
            public Registration admit(
                    Optional<Registration> held, Registration registration, Objections objections) {
                if (!schools.contains(registration.school())) {
                    objections.refuse(
                            "school", Refusal.Reason.SCHOOL_UNKNOWN, registration.school());
                }
                names.check(held.isPresent(), registration.teacher(), known, objections);
                certified.checkAll(
                        work ->
                                work.isUnder(registration.key())
                                        ? work.as(registration.roles())
                                        : work,
                        "role",
                        objections);
                return registration;
            }

            @Override
            public void pass(Registration same, Objections objections) {
                names.check(true, same.teacher(), known, objections);
            }
        };
    }

    /** Only another role takes anything away. */
    private CertifiedWork certified(Collection<Registration> said) {
        return CertifiedWork.of(
                register,
                register.certifiedWorks()
                        .of(
                                said.stream()
                                        .filter(one -> !one.roles().equals(Roles.TEACHER))
                                        .map(one -> one.teacher().nif())
                                        .toList()));
    }
}
