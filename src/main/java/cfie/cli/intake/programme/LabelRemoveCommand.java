package cfie.cli.intake.programme;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.intake.RemovingVerb;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.QualityLabel;
import cfie.procedure.programme.LabelChanges;
import cfie.procedure.programme.RecordLabel;
import cfie.procedure.programme.RemoveLabel;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Optional;

/** Takes off the last application for a quality label, which was recorded by mistake. */
public final class LabelRemoveCommand extends RemovingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Nif> teacher = required("--teacher", "NIF", Nif::parse);
    private final Word<LabelLevel> level =
            required("--level", "national|european", oneOf(LabelLevel.class));

    @Override
    protected Exit run(Register register) {
        var sought = new RecordLabel.Sought(project.value(), teacher.value(), level.value());
        writeAllOrNothing(
                register,
                gone -> changes(register, gone),
                refused -> new RemoveLabel(register).run(sought, refused));
        tell("done.label.removed", level.value(), project.value(), teacher.value());
        return Exit.DONE;
    }

    private List<Change> changes(Register register, QualityLabel gone) {
        return LabelChanges.of(register, new Recorded<>(Optional.empty(), gone)).stream()
                .flatMap(told -> removal(told.subject(), told.differences()).stream())
                .toList();
    }
}
