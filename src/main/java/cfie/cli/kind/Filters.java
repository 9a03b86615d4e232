package cfie.cli.kind;

import cfie.cli.command.Option;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.domain.ledger.Selection;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;

/** The options that say which part of the register is meant. */
public final class Filters {
    private final Word<Optional<AcademicYear>> year;
    private final Option<Optional<Cfie>> cfie;
    private final Option<Optional<SchoolCode>> school;
    private final Option<Optional<Nif>> teacher;
    private final Option<Optional<ProjectCode>> project;

    public Filters(Words words) {
        year = words.option("--year", "Y", AcademicYear::parse);
        cfie = words.option("--cfie", "SLUG", Cfie::parse);
        school = words.option("--school", "CODE", SchoolCode::parse);
        teacher = words.option("--teacher", "NIF", Nif::parse);
        project = words.option("--project", "CODE", ProjectCode::parse);
        cfie.givingWayTo(school, teacher, project);
    }

    /** By the areas of that day, where no year is said. */
    public Selection selection(LocalDate day) {
        return new Selection(
                year.value(),
                cfie.value(),
                school.value(),
                teacher.value(),
                project.value(),
                Optional.of(day));
    }
}
