package cfie.cli;

import cfie.procedure.Kinds;
import cfie.sheet.ConsentSheet;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** Records what a school's management team answered. */
@CommandLine.Command(name = "approve-school")
final class ApproveSchoolCommand extends RecordingVerb {
    @CommandLine.Parameters(paramLabel = "CODE", descriptionKey = "argument.school")
    private SchoolCode school;

    @CommandLine.ArgGroup(multiplicity = "1")
    private Subject subject;

    @CommandLine.Option(names = "--refuse")
    private boolean refuse;

    @CommandLine.Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason;

    @CommandLine.Option(names = "--by", paramLabel = "NAME", defaultValue = "")
    private String by;

    @CommandLine.Option(names = "--post", paramLabel = "POST", defaultValue = "")
    private String post;

    /** What the answer is about: exactly one of the two. */
    static final class Subject {
        @CommandLine.Option(names = "--teacher", paramLabel = "NIF", required = true)
        private Optional<Nif> teacher = Optional.empty();

        @CommandLine.Option(names = "--project", paramLabel = "CODE", required = true)
        private Optional<ProjectCode> project = Optional.empty();

        String text() {
            return teacher.map(Nif::text).or(() -> project.map(ProjectCode::text)).orElseThrow();
        }
    }

    @Override
    Exit run(Register register) {
        if (refuse && reason.isBlank()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
        var row =
                new ConsentSheet()
                        .row(
                                Map.of(
                                        "school",
                                        school.text(),
                                        "teacher",
                                        subject.teacher.map(Nif::text).orElse(""),
                                        "project",
                                        subject.project.map(ProjectCode::text).orElse(""),
                                        "decision",
                                        refuse ? "refused" : "granted",
                                        "decided_on",
                                        date().toString(),
                                        "signed_by",
                                        by,
                                        "post",
                                        post,
                                        "reason",
                                        reason));
        String key = refuse ? "done.refused" : "done.granted";
        record(register, new Kinds(register)::consents, row, key, school, subject.text());
        return Exit.DONE;
    }
}
