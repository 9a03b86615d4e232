package cfie.procedure;

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
        List<ErasmusNumber> numbers =
                register.erasmusLinks().of(List.of(project)).stream()
                        .map(ErasmusLink::key)
                        .map(ErasmusLink.Key::number)
                        .filter(one -> one.action().hasMobilities())
                        .toList();
        if (numbers.isEmpty()) {
            throw new Refusal(Refusal.Reason.ERASMUS_NOT_LINKED, project);
        }
        if (numbers.size() > 1) {
            throw new Refusal(Refusal.Reason.ERASMUS_LINKS_SEVERAL, project, joined(numbers));
        }
        return numbers.get(0);
    }

    private static String joined(List<ErasmusNumber> numbers) {
        return numbers.stream().map(ErasmusNumber::text).collect(Collectors.joining(", "));
    }
}
