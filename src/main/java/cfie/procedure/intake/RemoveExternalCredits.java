package cfie.procedure.intake;

import cfie.domain.ExternalCredits;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;

/** Takes away credits from elsewhere that were recorded by mistake; what was issued stays. */
public record RemoveExternalCredits(Register register) {
    /** What was taken away. */
    public ExternalCredits run(ExternalCredits.Key key) {
        ExternalCredits gone =
                Optional.ofNullable(register.externalCredits().held(List.of(key)).get(key))
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
