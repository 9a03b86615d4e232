package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.Project;
import cfie.procedure.enrolment.TwinProjects;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names, among the projects that an import takes, those that may be one work under two codes. */
public final class SameProjects implements Aside {
    private final TwinProjects twins;
    private List<List<ProjectCode>> found = List.of();

    SameProjects(Register register) {
        this.twins = new TwinProjects(register);
    }

    @Override
    public void hear(Object said) {
        if (said instanceof Project project) {
            twins.hear(project);
        }
    }

    @Override
    public void end() {
        found = twins.all();
    }

    @Override
    public void tell(Root root) {
        told(found, root.texts()).ifPresent(root::warnInWords);
    }

    /** What is said of one, if it has a twin. */
    public static Optional<String> told(ProjectCode code, Register register, Texts texts) {
        TwinProjects twins = new TwinProjects(register);
        register.projects().find(code).ifPresent(twins::hear);
        return told(twins.all(), texts);
    }

    private static Optional<String> told(List<List<ProjectCode>> found, Texts texts) {
        return Optional.of(found)
                .filter(some -> !some.isEmpty())
                .map(
                        some ->
                                texts.say(
                                        "warning.TWIN_PROJECTS",
                                        some.size(),
                                        Few.of(some, SameProjects::shown)));
    }

    private static String shown(List<ProjectCode> codes) {
        return codes.stream().map(ProjectCode::text).collect(Collectors.joining(" = "));
    }
}
