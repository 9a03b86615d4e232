package cfie.procedure;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.Mobility;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.Set;

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
        return (held, mobility, objections) -> {
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
