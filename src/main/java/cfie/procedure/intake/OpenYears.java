package cfie.procedure.intake;

import cfie.domain.Project;
import cfie.domain.issued.Closing;
import cfie.procedure.Objections;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.ProjectCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Before another gate: lets nothing through that would change a closed year.
 *
 * @param column that tells of the year
 */
record OpenYears<R>(Register register, String column, YearOf<R> years, Gate.Opener<R> then)
        implements Gate.Opener<R> {
    /** The year of each thing, if it has one; told of many at once. */
    interface YearOf<R> {
        Function<R, Optional<AcademicYear>> among(Collection<R> said);
    }

    /** For what hangs on a project. */
    static <R> YearOf<R> ofProject(Register register, Function<R, Optional<ProjectCode>> project) {
        return said -> {
            List<ProjectCode> codes =
                    said.stream().map(project).flatMap(Optional::stream).distinct().toList();
            Map<ProjectCode, Project> projects = register.projects().held(codes);
            return one ->
                    project.apply(one)
                            .flatMap(code -> Optional.ofNullable(projects.get(code)))
                            .map(Project::year);
        };
    }

    @Override
    public Gate<R> open(Collection<R> said) {
        Gate<R> gate = then.open(said);
        Map<AcademicYear, Closing> closed =
                register.closings().all().stream()
                        .collect(Collectors.toMap(Closing::year, one -> one));
        return closed.isEmpty() ? gate : closing(gate, closed, years.among(said));
    }

    private Gate<R> closing(
            Gate<R> gate,
            Map<AcademicYear, Closing> closed,
            Function<R, Optional<AcademicYear>> year) {
        return new Gate<>() {
            @Override
            public R admit(Optional<R> held, R one, Objections objections) {
                Stream.concat(held.stream(), Stream.of(one))
                        .map(year)
                        .flatMap(Optional::stream)
                        .distinct()
                        .filter(closed::containsKey)
                        .forEach(
                                shut ->
                                        objections.add(
                                                column, StillOpen.refusal(closed.get(shut))));
                return gate.admit(held, one, objections);
            }

            @Override
            public void pass(R same, Objections objections) {
                gate.pass(same, objections);
            }
        };
    }
}
