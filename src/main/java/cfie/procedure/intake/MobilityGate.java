package cfie.procedure.intake;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.Mobility;
import cfie.procedure.Objections;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mobility needs the link to its action, an action that pays for it, and teachers we know. */
record MobilityGate(Register register) implements Gate.Opener<Mobility> {
    @Override
    public Gate<Mobility> open(Collection<Mobility> said) {
        Set<ErasmusLink.Key> links =
                register.erasmusLinks()
                        .held(said.stream().map(one -> one.key().link()).distinct().toList())
                        .keySet();
        Set<Nif> teachers =
                register.registrations()
                        .teachers(
                                said.stream()
                                        .flatMap(one -> one.people().teachers().stream())
                                        .distinct()
                                        .toList())
                        .keySet();
        Map<ErasmusLink.Key, List<Mobility.Key>> known = known(said);
        return (held, mobility, objections) -> {
            checkAlone(mobility.key(), known.get(mobility.key().link()), objections);
            checkLink(mobility.key().link(), links, objections);
            mobility.people().teachers().stream()
                    .filter(nif -> !teachers.contains(nif))
                    .forEach(
                            nif ->
                                    objections.refuse(
                                            "teachers", Refusal.Reason.TEACHER_UNKNOWN, nif));
            return mobility;
        };
    }

    /** Those of the register, and of the same list, by the action that pays for them. */
    private Map<ErasmusLink.Key, List<Mobility.Key>> known(Collection<Mobility> said) {
        List<ProjectCode> projects =
                said.stream().map(one -> one.key().link().project()).distinct().toList();
        return Stream.concat(register.mobilities().of(projects).stream(), said.stream())
                .map(Mobility::key)
                .collect(Collectors.groupingBy(Mobility.Key::link));
    }

    private static void checkAlone(
            Mobility.Key key, List<Mobility.Key> known, Objections objections) {
        known.stream()
                .filter(other -> !other.equals(key))
                .filter(other -> other.isLike(key))
                .findFirst()
                .ifPresent(
                        other ->
                                objections.refuse(
                                        "place",
                                        Refusal.Reason.MOBILITY_ALIKE,
                                        other,
                                        other.to().place()));
    }

    private static void checkLink(
            ErasmusLink.Key link, Set<ErasmusLink.Key> links, Objections objections) {
        if (!link.number().action().hasMobilities()) {
            objections.refuse("number", Refusal.Reason.ERASMUS_ACCREDITATION, link.number());
        } else if (!links.contains(link)) {
            objections.refuse(
                    "number", Refusal.Reason.ERASMUS_LINK_UNKNOWN, link.project(), link.number());
        }
    }
}
