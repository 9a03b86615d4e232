package cfie.procedure.intake;

import cfie.domain.Areas;
import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.procedure.Mode;
import cfie.procedure.Objections;
import cfie.procedure.kept.CertifiedWork;
import cfie.procedure.kept.ClosedWork;
import cfie.procedure.kept.ClosedYears;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a list says of a school's public funds takes nothing from what is certified, and changes no
 * closed year; nor does what it says of where the school is, or of its centre.
 */
record SchoolGate(Register register, Mode mode) implements Gate.Opener<School> {
    private static final String COLUMN = "ownership";
    private static final String SUBSIDY = "subsidised";

    /** The centres of schools in closed years. */
    private record Centres(ClosedYears closed, Areas areas) {
        boolean differ(School held, School said) {
            return closed.first(year -> differ(held, said, year)).isPresent();
        }

        private boolean differ(School held, School said, AcademicYear year) {
            return areas.of(held, year) != areas.of(said, year);
        }

        /** Speaks against another centre in a closed year in which the school has a project. */
        void check(School held, School said, List<Project> projects, Objections objections) {
            closed.first(
                            year ->
                                    differ(held, said, year)
                                            && projects.stream().anyMatch(isOf(said, year)))
                    .ifPresent(
                            shut ->
                                    objections.refuse(
                                            held.cfie().equals(said.cfie())
                                                    ? "municipality"
                                                    : "cfie",
                                            Refusal.Reason.SCHOOL_AREA_CLOSED,
                                            said.code(),
                                            areas.of(held, shut.year()),
                                            shut.year(),
                                            shut.closedOn(),
                                            shut.by(),
                                            closed.after()));
        }

        private static Predicate<Project> isOf(School school, AcademicYear year) {
            return project -> project.school().equals(school.code()) && project.year().equals(year);
        }
    }

    @Override
    public Gate<School> open(Collection<School> said) {
        Centres centres = new Centres(ClosedYears.of(register), register.municipalities().areas());
        List<Project> projects =
                projects(
                        said,
                        (held, one) -> isFundedOtherwise(held, one) || centres.differ(held, one));
        CertifiedWork certified =
                CertifiedWork.of(register, projects.stream().map(Project::code).toList());
        ClosedWork closed = ClosedWork.of(register, () -> projects);
        return (held, school, objections) -> {
            held.ifPresent(one -> centres.check(one, school, projects, objections));
            held.filter(one -> mode == Mode.INSERT && isFundedOtherwiseBefore(one, school))
                    .ifPresent(one -> refuse(one, school, objections));
            UnaryOperator<Participation> change = work -> work.at(school);
            var fact = new ClosedYears.Fact(school.code(), COLUMN, "year");
            if (held.filter(one -> isFundedOtherwise(one, school)).isPresent()
                    && !closed.check(fact, change, objections)) {
                certified.checkAll(change, COLUMN, objections);
            }
            return school;
        };
    }

    /** Whether funds change, be it of one year alone. */
    private static boolean isFundedOtherwise(School held, School said) {
        return !held.isFundedAs(said);
    }

    /** Whether they change in years before, of which no column of the last list tells. */
    private static boolean isFundedOtherwiseBefore(School held, School said) {
        return held.year().equals(said.year())
                && !held.isFundedAs(said)
                && held.publiclyFunded().equals(said.publiclyFunded());
    }

    private static void refuse(School held, School said, Objections objections) {
        objections.refuse(
                SUBSIDY, Refusal.Reason.ALREADY_DIFFERENT, said.code(), held.fundsTurnedTo(said));
    }

    /** Those of the schools that change so. */
    private List<Project> projects(Collection<School> said, BiPredicate<School, School> change) {
        List<Project> projects = new ArrayList<>();
        Map<SchoolCode, School> held =
                register.schools().held(said.stream().map(School::code).toList());
        said.stream()
                .filter(
                        one ->
                                Optional.ofNullable(held.get(one.code()))
                                        .filter(before -> change.test(before, one))
                                        .isPresent())
                .map(one -> Selection.ofSchool(one.code()))
                .forEach(one -> register.projects().each(one, projects::add));
        return projects;
    }
}
