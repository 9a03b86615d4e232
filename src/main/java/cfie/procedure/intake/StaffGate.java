package cfie.procedure.intake;

import cfie.domain.StaffMember;
import cfie.domain.Teacher;
import cfie.procedure.Objections;
import cfie.store.Register;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who belongs to a body needs no school and nobody's consent, and one name for each NIF. */
final class StaffGate implements Gate.Opener<StaffMember> {
    private final Register register;
    private final OneName names = new OneName();

    StaffGate(Register register) {
        this.register = register;
    }

    @Override
    public Gate<StaffMember> open(Collection<StaffMember> said) {
        List<Nif> nifs = said.stream().map(one -> one.person().nif()).distinct().toList();
        Map<Nif, Teacher> known = register.registrations().teachers(nifs);
        Map<Nif, Map<StaffMember.Key, StaffMember>> posts = new HashMap<>();
        register.staff().of(nifs).forEach(one -> posts(posts, one).put(one.key(), one));
        return new Gate<>() {
            @Override
            public StaffMember admit(
                    Optional<StaffMember> held, StaffMember member, Objections objections) {
                names.check(held.isPresent(), member.person(), known, objections);
                checkRoom(posts(posts, member), member, objections);
                return member;
            }

            @Override
            public void pass(StaffMember same, Objections objections) {
                names.check(true, same.person(), known, objections);
            }
        };
    }

    private static Map<StaffMember.Key, StaffMember> posts(
            Map<Nif, Map<StaffMember.Key, StaffMember>> all, StaffMember one) {
        return all.computeIfAbsent(one.person().nif(), first -> new TreeMap<>());
    }

    /** All that somebody is at bodies stands in one place. */
    private static void checkRoom(
            Map<StaffMember.Key, StaffMember> own, StaffMember member, Objections objections) {
        Optional<StaffMember> before = Optional.ofNullable(own.put(member.key(), member));
        try {
            StaffMember.cell(own.values());
        } catch (InvalidValue full) {
            objections.add("body", full);
            own.remove(member.key());
            before.ifPresent(one -> own.put(one.key(), one));
        }
    }
}
