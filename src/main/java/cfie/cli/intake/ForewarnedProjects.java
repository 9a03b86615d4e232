package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.domain.Project;
import cfie.procedure.Portions;
import cfie.procedure.enrolment.Forewarn;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says of the projects that an import takes what is said of one that is enrolled alone. */
final class ForewarnedProjects implements Aside {
    private final Forewarn forewarn;
    private final List<ProjectCode> codes = new ArrayList<>();
    private final Map<Forewarn.Warning, List<ProjectCode>> found =
            new EnumMap<>(Forewarn.Warning.class);

    ForewarnedProjects(Register register) {
        this.forewarn = new Forewarn(register);
    }

    @Override
    public void hear(Object said) {
        if (said instanceof Project project) {
            codes.add(project.code());
        }
    }

    @Override
    public void end() {
        Portions<ProjectCode> portions = new Portions<>(this::look);
        codes.forEach(portions::add);
        portions.end();
    }

    private void look(List<ProjectCode> some) {
        var warnings = forewarn.of(some);
        some.forEach(
                code ->
                        warnings.get(code)
                                .forEach(
                                        one ->
                                                found.computeIfAbsent(
                                                                one, first -> new ArrayList<>())
                                                        .add(code)));
    }

    @Override
    public void tell(Root root) {
        found.forEach(
                (one, some) ->
                        Few.inFull(
                                        some,
                                        code -> root.texts().say("warning." + one.name(), code),
                                        ProjectCode::text,
                                        root.texts())
                                .ifPresent(root::warnInWords));
    }
}
