package cfie.cli.intake.partner;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.domain.ledger.Recorded;
import cfie.domain.partner.CardState;
import cfie.domain.partner.PartnerCard;
import cfie.procedure.programme.ChangePartner;
import cfie.procedure.programme.PartnerChanges;
import cfie.store.Register;
import cfie.value.PartnerCode;

/** Closes a card of the partner book, or opens it again. */
public final class PartnerStateCommand extends WritingVerb {
    private final CardState state;
    private final Word<PartnerCode> code = argument("CODE", "argument.card", PartnerCode::parse);

    public PartnerStateCommand(CardState state) {
        this.state = state;
    }

    @Override
    protected Exit run(Register register) {
        Recorded<PartnerCard> recorded =
                write(
                        register,
                        PartnerChanges::ofState,
                        () -> new ChangePartner(register).state(code.value(), state));
        if (recorded.isUnchanged()) {
            tell("done.unchanged");
        } else {
            tell("done.partner." + state.word(), code.value(), recorded.said().name());
        }
        return Exit.DONE;
    }
}
