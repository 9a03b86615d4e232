package cfie.cli.upkeep;

import cfie.cli.command.Root;
import cfie.cli.kind.Kind;
import cfie.domain.ledger.Event;
import cfie.domain.ledger.EventFilter;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Names the imports of projects: each is one event that does not say which projects it brought. */
record ImportsNote(Root root) {
    static final String VERB = "import";

    private static final int SHOWN = 10;

    /**
     * @param imports those that may have brought the project in question
     */
    void tell(Register register, EventFilter imports, ProjectCode project) {
        List<Integer> numbers = new ArrayList<>();
        register.ledger()
                .each(
                        imports,
                        one ->
                                one.place()
                                        .filter(at -> isOfProjects(one))
                                        .ifPresent(at -> numbers.add(at.number())));
        if (!numbers.isEmpty()) {
            root.note("note.audit-imports", project, numbers.size(), last(numbers));
        }
    }

    private static String last(List<Integer> numbers) {
        List<Integer> last = numbers.subList(Math.max(0, numbers.size() - SHOWN), numbers.size());
        return (last.size() < numbers.size() ? "…, " : "")
                + last.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static boolean isOfProjects(Event event) {
        return event.content().stream()
                .flatMap(of -> of.subject().values("list"))
                .anyMatch(Kind.PROJECTS.word()::equals);
    }
}
