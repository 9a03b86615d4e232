package cfie.cli;

import cfie.domain.Selection;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.Optional;
import picocli.CommandLine;

/** The options that say which part of the register is meant. */
final class Filters {
    @CommandLine.Option(names = "--year", paramLabel = "Y")
    private Optional<AcademicYear> year;

    @CommandLine.Option(names = "--cfie", paramLabel = "SLUG")
    private Optional<Cfie> cfie;

    @CommandLine.Option(names = "--school", paramLabel = "CODE")
    private Optional<SchoolCode> school;

    @CommandLine.Option(names = "--teacher", paramLabel = "NIF")
    private Optional<Nif> teacher;

    @CommandLine.Option(names = "--project", paramLabel = "CODE")
    private Optional<ProjectCode> project;

    Selection selection() {
        return new Selection(year, cfie, school, teacher, project);
    }
}
