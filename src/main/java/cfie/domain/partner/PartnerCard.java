package cfie.domain.partner;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.PartnerCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A card of the partner book: a school or a teacher abroad, an idea for a project, or a group. What
 * the register knows of our own schools, teachers and projects is told as cards too.
 */
public record PartnerCard(
        PartnerCode code,
        Identity identity,
        Profile profile,
        Contact contact,
        Offer offer,
        LocalDate addedOn) {

    public PartnerCard {
        boolean isGroup = identity.kind() == CardKind.GROUP;
        InvalidValue.unless(!isGroup || contact.web().isPresent(), Flaw.GROUP_WITHOUT_WEB);
    }

    public CardKind kind() {
        return identity.kind();
    }

    public String name() {
        return identity.name();
    }

    /** Where somebody is; an idea is also at home where it looks for partners. */
    List<String> countries() {
        List<String> own = identity.place().countries();
        return kind() == CardKind.POST
                ? Stream.concat(own.stream(), offer.seeks().stream()).toList()
                : own;
    }

    /** Whether it is of a school or a teacher, who are in one country. */
    public boolean isSomebody() {
        return kind() == CardKind.SCHOOL || kind() == CardKind.TEACHER;
    }

    /** The same card, open or closed. */
    public PartnerCard in(CardState state) {
        Offer.Window window = offer.window();
        return new PartnerCard(
                code,
                identity,
                profile,
                contact,
                new Offer(
                        offer.text(),
                        offer.seeks(),
                        new Offer.Window(state, window.from(), window.until())),
                addedOn);
    }

    /** The same card, in the country that is known, unless it names its own. */
    public PartnerCard orIn(String country) {
        if (!identity.place().countries().isEmpty()) {
            return this;
        }
        Identity there =
                new Identity(
                        kind(),
                        name(),
                        identity.organisation(),
                        new Identity.Place(List.of(country), identity.place().town()),
                        identity.author());
        return new PartnerCard(code, there, profile, contact, offer, addedOn);
    }

    /** The same, called so. */
    public PartnerCard named(String name) {
        Identity same =
                new Identity(
                        kind(), name, identity.organisation(), identity.place(), identity.author());
        return new PartnerCard(code, same, profile, contact, offer, addedOn);
    }

    /** The card of one of ours, with what the book says of them; it is open where both are. */
    public PartnerCard and(PartnerCard said) {
        Offer.Window window = said.offer.window();
        return new PartnerCard(
                        code,
                        identity,
                        profile.and(said.profile),
                        new Contact(
                                contact.email().or(said.contact::email),
                                contact.web().or(said.contact::web)),
                        said.offer,
                        addedOn)
                .in(offer.window().state() == CardState.OPEN ? window.state() : CardState.CLOSED);
    }

    /** By which of our teachers the idea is, if it is by one. */
    public Optional<Nif> teacher() {
        return identity.author().flatMap(Author::teacher);
    }
}
