package cfie.cli.intake.programme;

import cfie.cli.command.DangerousVerb;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.domain.programme.KeptAward;
import cfie.procedure.programme.RecordAward;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;

/** Takes off a recognition that was recorded by mistake; the ledger keeps what it said. */
public final class AwardRemoveCommand extends DangerousVerb {
    private final Word<Integer> number =
            argument("NUMBER", "argument.award", AwardRemoveCommand::number);

    @Override
    protected String question() {
        return say("ask.award", number.value());
    }

    @Override
    protected Exit run(Register register) {
        KeptAward gone =
                write(
                        register,
                        RecordAward::removal,
                        () -> RecordAward.remove(register, number.value()));
        tell("done.award.removed", gone.number(), gone.award().key());
        return Exit.DONE;
    }

    private static Integer number(String typed) {
        InvalidValue.unless(typed.matches("\\d{1,9}"), Flaw.AWARD_NUMBER, OneLine.shown(typed));
        return Integer.valueOf(typed);
    }
}
