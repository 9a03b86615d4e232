package cfie.cli.intake.erasmus;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.intake.RemovingVerb;
import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.ErasmusNumber;
import cfie.domain.ledger.Change;
import cfie.procedure.Concerning;
import cfie.procedure.programme.Unlink;
import cfie.sheet.ErasmusLinkSheet;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Optional;

/** Takes off the link of a project to an Erasmus+ action. */
public final class ErasmusUnlinkCommand extends RemovingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<ErasmusNumber> number =
            required("--number", "NUMBER", ErasmusNumber::parse).described("number.erasmus");

    @Override
    protected Exit run(Register register) {
        ErasmusLink.Key key = new ErasmusLink.Key(project.value(), number.value());
        write(register, gone -> changes(register, gone), () -> new Unlink(register).link(key));
        tell("done.erasmus.unlink", project.value(), number.value());
        return Exit.DONE;
    }

    private List<Change> changes(Register register, ErasmusLink gone) {
        return removal(
                new Concerning(register).project(project.value()).and("number", number.value()),
                new ErasmusLinkSheet(gone.linkedOn()).differences(Optional.empty(), gone));
    }
}
