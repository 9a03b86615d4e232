package cfie.procedure.programme;

import cfie.domain.ledger.Recorded;
import cfie.domain.partner.CardState;
import cfie.domain.partner.PartnerCard;
import cfie.store.Register;
import cfie.value.PartnerCode;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;

/** Closes, opens or takes out a card of the partner book. */
public record ChangePartner(Register register) {
    /** What was taken out, and how many ideas of theirs went with it. */
    public record Removed(PartnerCard card, int posts) {}

    public Recorded<PartnerCard> state(PartnerCode code, CardState state) {
        PartnerCard held = card(code);
        PartnerCard said = held.in(state);
        register.partnerCards().change(List.of(said));
        return new Recorded<>(Optional.of(held), said);
    }

    public Removed remove(PartnerCode code) {
        PartnerCard gone = card(code);
        return new Removed(gone, register.partnerCards().remove(code));
    }

    private PartnerCard card(PartnerCode code) {
        return register.partnerCards()
                .find(code)
                .orElseThrow(() -> new Refusal(Refusal.Reason.CARD_UNKNOWN, code));
    }
}
