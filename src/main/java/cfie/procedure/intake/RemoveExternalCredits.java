package cfie.procedure.intake;

import cfie.domain.ExternalCredits;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.Folded;
import cfie.value.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Takes away credits from elsewhere that were recorded by mistake; what was issued stays. */
public record RemoveExternalCredits(Register register) {
    /** What was taken away. */
    public ExternalCredits run(ExternalCredits.Key key) {
        ExternalCredits gone = register.externalCredits().find(key).orElseThrow(() -> refusal(key));
        new StillOpen(register).check(key.year());
        register.externalCredits().remove(key);
        return gone;
    }

    /** Those of the same body under another reference are named. */
    private Refusal refusal(ExternalCredits.Key key) {
        String others =
                register.externalCredits().of(List.of(key.nif())).stream()
                        .map(ExternalCredits::key)
                        .filter(one -> one.year().equals(key.year()))
                        .filter(one -> Folded.words(one.body()).equals(Folded.words(key.body())))
                        .map(ExternalCredits.Key::source)
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? new Refusal(
                        Refusal.Reason.EXTERNAL_CREDITS_UNKNOWN,
                        key.nif(),
                        key.year(),
                        key.source())
                : new Refusal(
                        Refusal.Reason.EXTERNAL_CREDITS_OTHERS, key.nif(), key.year(), others);
    }
}
