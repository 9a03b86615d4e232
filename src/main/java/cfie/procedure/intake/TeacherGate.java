package cfie.procedure.intake;

import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.Roles;
import cfie.domain.Teacher;
import cfie.procedure.Objections;
import cfie.procedure.kept.CertifiedWork;
import cfie.procedure.kept.ClosedWork;
import cfie.procedure.kept.ClosedYears;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A registration needs a school that exists, and one name for each NIF. Who is certified as a
 * teacher stays one for as long as the project went on, and whoever was one in a closed year, or
 * was none.
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
        ClosedWork closed = ClosedWork.of(register, () -> projects(said));
        return new Gate<>() {
            @Override
            public Registration admit(
                    Optional<Registration> held, Registration registration, Objections objections) {
                if (!schools.contains(registration.school())) {
                    objections.refuse(
                            "school", Refusal.Reason.SCHOOL_UNKNOWN, registration.school());
                }
                names.check(held.isPresent(), registration.teacher(), known, objections);
                UnaryOperator<Participation> change =
                        work ->
                                work.isUnder(registration.key())
                                        ? work.as(registration.roles())
                                        : work;
                var fact = new ClosedYears.Fact(registration.key(), "role", "--role-since");
                if (!closed.check(fact, change, objections)) {
                    certified.checkAll(change, "role", objections);
                }
                return registration;
            }

            @Override
            public void pass(Registration same, Objections objections) {
                names.check(true, same.teacher(), known, objections);
            }
        };
    }

    /** Those of whoever gets another role. */
    private Collection<Project> projects(Collection<Registration> said) {
        Set<Nif> nifs = said.stream().map(one -> one.teacher().nif()).collect(Collectors.toSet());
        Map<Registration.Key, Roles> held = register.roles().all(Optional.of(nifs));
        List<Nif> others =
                said.stream()
                        .filter(
                                one ->
                                        !one.roles()
                                                .equals(
                                                        held.getOrDefault(
                                                                one.key(), Roles.TEACHER)))
                        .map(one -> one.teacher().nif())
                        .toList();
        return register.projects().held(register.participations().projects(others)).values();
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
