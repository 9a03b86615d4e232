package cfie.cli;

import cfie.procedure.Kinds;
import cfie.sheet.TeacherSheet;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.util.Map;
import picocli.CommandLine;

/** Registers a teacher at a school. */
@CommandLine.Command(name = "register-teacher")
final class RegisterTeacherCommand extends RecordingVerb {
    @CommandLine.Parameters(paramLabel = "NIF", descriptionKey = "argument.nif")
    private Nif nif;

    @CommandLine.Option(names = "--given-name", paramLabel = "NAME", required = true)
    private String givenName;

    @CommandLine.Option(names = "--surname1", paramLabel = "NAME", required = true)
    private String surname1;

    @CommandLine.Option(names = "--surname2", paramLabel = "NAME", defaultValue = "")
    private String surname2;

    @CommandLine.Option(names = "--email", paramLabel = "ADDRESS", defaultValue = "")
    private String email;

    @CommandLine.Option(names = "--school", paramLabel = "CODE", required = true)
    private SchoolCode school;

    @Override
    Exit run(Register register) {
        var row =
                new TeacherSheet(date())
                        .row(
                                Map.of(
                                        "nif", nif.text(),
                                        "given_name", givenName,
                                        "surname1", surname1,
                                        "surname2", surname2,
                                        "email", email,
                                        "school", school.text(),
                                        "registered_on", dated()));
        record(register, new Kinds(register)::teachers, row, "done.register", nif, school);
        return Exit.DONE;
    }
}
