package cfie.procedure.intake;

import cfie.domain.ExternalCredits;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.Refusal;

/** Takes away credits from elsewhere that were recorded by mistake; what was issued stays. */
public record RemoveExternalCredits(Register register) {
    /** What was taken away. */
    public ExternalCredits run(ExternalCredits.Key key) {
        ExternalCredits gone =
                register.externalCredits()
                        .find(key)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Reason.EXTERNAL_CREDITS_UNKNOWN,
                                                key.nif(),
                                                key.year(),
                                                key.source()));
        new StillOpen(register).check(key.year());
        register.externalCredits().remove(key);
        return gone;
    }
}
