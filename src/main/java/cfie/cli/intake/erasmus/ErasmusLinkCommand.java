package cfie.cli.intake.erasmus;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.intake.RecordingVerb;
import cfie.domain.erasmus.ErasmusAction;
import cfie.domain.erasmus.ErasmusNumber;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.intake.Kinds;
import cfie.sheet.ErasmusLinkSheet;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.Map;
import java.util.Optional;

/** Records that a project supports an Erasmus+ action. */
public final class ErasmusLinkCommand extends RecordingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<ErasmusNumber> number =
            required("--number", "NUMBER", ErasmusNumber::parse).described("number.erasmus");
    private final Word<Optional<ErasmusAction>> action =
            option("--action", "ACTION", oneOf(ErasmusAction.class)).described("action.erasmus");
    private final Word<String> title =
            option("--title", "T", Words::text, "").described("title.erasmus");

    @Override
    protected Exit run(Register register) {
        record(
                register,
                new Kinds(register)::erasmusLinks,
                new ErasmusLinkSheet(date())
                        .row(
                                Map.of(
                                        "project", project.value().text(),
                                        "number", number.value().text(),
                                        "action", action.value().map(Enum::name).orElse(""),
                                        "title", title.value(),
                                        "linked_on", dated())),
                "done.erasmus.link",
                project.value(),
                number.value(),
                number.value().action().name());
        return Exit.DONE;
    }

    @Override
    protected Subject subject(Register register) {
        return new Concerning(register).project(project.value()).and("number", number.value());
    }
}
