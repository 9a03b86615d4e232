package cfie.procedure.programme;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.ErasmusNumber;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Tells which action of a project is meant, where only one of them can have mobilities. */
public record OnlyLink(Register register) {
    public ErasmusNumber of(ProjectCode project) {
        List<ErasmusNumber> all =
                register.erasmusLinks().of(List.of(project)).stream()
                        .map(ErasmusLink::key)
                        .map(ErasmusLink.Key::number)
                        .toList();
        List<ErasmusNumber> paying =
                all.stream().filter(one -> one.action().hasMobilities()).toList();
        if (paying.size() > 1) {
            throw new Refusal(Refusal.Reason.ERASMUS_LINKS_SEVERAL, project, joined(paying));
        }
        return paying.stream().findFirst().orElseThrow(() -> none(project, all));
    }

    private static Refusal none(ProjectCode project, List<ErasmusNumber> accreditations) {
        return accreditations.isEmpty()
                ? new Refusal(Refusal.Reason.ERASMUS_NOT_LINKED, project)
                : new Refusal(Refusal.Reason.ERASMUS_ACCREDITATION, joined(accreditations));
    }

    private static String joined(List<ErasmusNumber> numbers) {
        return numbers.stream().map(ErasmusNumber::text).collect(Collectors.joining(", "));
    }
}
