package cfie.cli;

import cfie.procedure.Forewarn;
import cfie.procedure.Kinds;
import cfie.procedure.NumberProject;
import cfie.sheet.ProjectSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Enrols a school's part in a project for one year; prints its code. */
@CommandLine.Command(name = "add-project")
final class AddProjectCommand extends RecordingVerb {
    @CommandLine.Option(names = "--school", paramLabel = "CODE", required = true)
    private SchoolCode school;

    @CommandLine.Option(names = "--year", paramLabel = "Y", required = true)
    private AcademicYear year;

    @CommandLine.Option(names = "--title", paramLabel = "T", required = true)
    private String title;

    @CommandLine.Option(names = "--kind", paramLabel = "new|annexed", required = true)
    private String kind;

    @CommandLine.Option(
            names = "--duration",
            paramLabel = "year|four-month|three-month",
            required = true)
    private String duration;

    @CommandLine.Option(names = "--starts", paramLabel = "D", required = true)
    private LocalDate starts;

    @CommandLine.Option(names = "--ends", paramLabel = "D", required = true)
    private LocalDate ends;

    @CommandLine.Option(names = "--teacher", paramLabel = "NIF", required = true, arity = "1..*")
    private List<Nif> teachers;

    @CommandLine.Option(
            names = "--partner",
            paramLabel = "CC:School name",
            required = true,
            arity = "1..*")
    private List<String> partners;

    @CommandLine.Option(names = "--code", paramLabel = "CODE")
    private Optional<ProjectCode> code;

    @CommandLine.Option(names = "--twinspace", paramLabel = "URL", defaultValue = "")
    private String twinspace;

    private ProjectCode enrolled;

    @Override
    Exit run(Register register) {
        enrolled = code.orElseGet(() -> new NumberProject(register).of(year, school, title));
        var row = new ProjectSheet(date()).row(texts());
        record(register, new Kinds(register)::projects, row, "done.project", enrolled);
        return Exit.DONE;
    }

    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("project", enrolled.text()),
                Map.entry("school", school.text()),
                Map.entry("year", year.text()),
                Map.entry("title", title),
                Map.entry("kind", kind),
                Map.entry("duration", duration),
                Map.entry("starts_on", starts.toString()),
                Map.entry("ends_on", ends.toString()),
                Map.entry(
                        "teachers",
                        teachers.stream().map(Nif::text).collect(Collectors.joining("|"))),
                Map.entry("partners", String.join("|", partners)),
                Map.entry("twinspace", twinspace));
    }

    @Override
    boolean isAnswerAlwaysTold() {
        return true;
    }

    /** What certify will not accept without a decision is told while it can still be mended. */
    @Override
    void recorded(Register register) {
        new Forewarn(register)
                .of(enrolled)
                .forEach(warning -> root().warn("warning." + warning.name(), enrolled));
    }
}
