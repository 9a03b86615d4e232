package cfie.procedure;

import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a list says of a school's public funds takes nothing from what is certified, and changes no
 * closed year; a list of a later year says nothing of either.
 */
record SchoolGate(Register register) implements Gate.Opener<School> {
    private static final String COLUMN = "ownership";

    @Override
    public Gate<School> open(Collection<School> said) {
        List<Project> projects = projects(said);
        CertifiedWork certified =
                CertifiedWork.of(register, projects.stream().map(Project::code).toList());
        ClosedWork closed = ClosedWork.of(register, () -> projects);
        return (held, school, objections) -> {
            UnaryOperator<Participation> change = work -> work.at(school);
            var fact = new ClosedYears.Fact(school.code(), COLUMN, "year");
            if (isFundedOtherwise(held, school) && !closed.check(fact, change, objections)) {
                certified.checkAll(change, COLUMN, objections);
            }
            return school;
        };
    }

    private static boolean isFundedOtherwise(Optional<School> held, School said) {
        return held.filter(one -> !one.publiclyFunded().equals(said.publiclyFunded())).isPresent();
    }

    /** Those of the schools whose funds change. */
    private List<Project> projects(Collection<School> said) {
        List<Project> projects = new ArrayList<>();
        Map<SchoolCode, School> held =
                register.schools().held(said.stream().map(School::code).toList());
        said.stream()
                .filter(one -> isFundedOtherwise(Optional.ofNullable(held.get(one.code())), one))
                .map(one -> Selection.ofSchool(one.code()))
                .forEach(one -> register.projects().each(one, projects::add));
        return projects;
    }
}
