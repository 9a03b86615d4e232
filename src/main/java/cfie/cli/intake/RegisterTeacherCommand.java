package cfie.cli.intake;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.Kinds;
import cfie.procedure.Overdue;
import cfie.sheet.TeacherSheet;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.util.List;
import java.util.Map;

/** Registers a teacher at a school. */
public final class RegisterTeacherCommand extends RecordingVerb {
    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final Word<String> givenName = required("--given-name", "NAME", Words::text);
    private final Word<String> surname1 = required("--surname1", "NAME", Words::text);
    private final Word<String> surname2 = option("--surname2", "NAME", Words::text, "");
    private final Word<String> email = option("--email", "ADDRESS", Words::text, "");
    private final Word<SchoolCode> school = required("--school", "CODE", SchoolCode::parse);

    @Override
    protected Exit run(Register register) {
        var row =
                new TeacherSheet(date())
                        .row(
                                Map.of(
                                        "nif", nif.value().text(),
                                        "given_name", givenName.value(),
                                        "surname1", surname1.value(),
                                        "surname2", surname2.value(),
                                        "email", email.value(),
                                        "school", school.value().text(),
                                        "registered_on", dated()));
        record(
                register,
                new Kinds(register)::teachers,
                row,
                "done.register",
                nif.value(),
                school.value());
        return Exit.DONE;
    }

    @Override
    Subject subject(Register register) {
        return new Concerning(register).teacher(nif.value(), school.value());
    }

    @Override
    List<String> warnings(Register register) {
        return lateness(new Overdue(register, date()).registration(school.value()));
    }
}
