package cfie.cli.intake.partner;

import cfie.cli.command.DangerousVerb;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.procedure.programme.ChangePartner;
import cfie.procedure.programme.PartnerChanges;
import cfie.store.Register;
import cfie.value.OneLine;
import cfie.value.PartnerCode;

/** Takes a card out of the partner book, and the ideas of whom it speaks: nothing of them stays. */
public final class PartnerRemoveCommand extends DangerousVerb {
    private final Word<PartnerCode> code = argument("CODE", "argument.card", PartnerCode::parse);
    private final Word<String> reason = required("--reason", "TEXT", OneLine::reason);

    @Override
    public boolean isUndoable() {
        return false;
    }

    @Override
    protected String question() {
        return say("ask.partner", code.value());
    }

    @Override
    protected Exit run(Register register) {
        ChangePartner.Removed gone =
                write(
                        register,
                        one -> PartnerChanges.ofRemoval(one.card(), reason.value()),
                        () -> new ChangePartner(register).remove(code.value()));
        if (!isDryRun()) {
            register.closeWithoutTraces();
        }
        tell("done.partner.removed", code.value(), gone.card().name(), gone.posts());
        if (!isDryRun()) {
            root().note("note.partner-removed");
        }
        return Exit.DONE;
    }
}
