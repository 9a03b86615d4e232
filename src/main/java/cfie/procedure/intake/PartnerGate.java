package cfie.procedure.intake;

import cfie.domain.Countries;
import cfie.domain.School;
import cfie.domain.Teacher;
import cfie.domain.partner.Author;
import cfie.domain.partner.Identity;
import cfie.domain.partner.PartnerCard;
import cfie.procedure.Objections;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.PartnerCode;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whoever has an idea is known, and it comes from where they are; so is who of ours a card speaks
 * of, which calls them what the register does. Nobody has two cards under two codes.
 */
record PartnerGate(Register register) implements Gate.Opener<PartnerCard> {
    @Override
    public Gate<PartnerCard> open(Collection<PartnerCard> said) {
        Map<PartnerCode, PartnerCode> taken = taken(said);
        Authors authors = authors(said);
        Function<Identity, PartnerCode> codes = register.partnerCards()::codeOf;
        return (held, card, objections) -> {
            checkAuthor(held, card, objections);
            PartnerCode other = taken.get(codes.apply(card.identity()));
            if (!other.equals(card.code())) {
                objections.refuse("partner", Refusal.Reason.CARD_ALIKE, card.name(), other);
            }
            return card.identity()
                    .author()
                    .map(one -> by(one, card, authors, objections))
                    .orElse(card);
        };
    }

    /** What an event would not tell is not overwritten: whose idea it was. */
    private static void checkAuthor(
            Optional<PartnerCard> held, PartnerCard card, Objections objections) {
        Optional<Author> before = held.flatMap(one -> one.identity().author());
        if (before.isPresent() && !before.equals(card.identity().author())) {
            objections.refuse("author", Refusal.Reason.IDEA_OF_ANOTHER, card.name(), card.code());
        }
    }

    /** The code of whoever has the name, by the code that the name makes. */
    private Map<PartnerCode, PartnerCode> taken(Collection<PartnerCard> said) {
        Function<Identity, PartnerCode> codes = register.partnerCards()::codeOf;
        List<PartnerCode> names = said.stream().map(one -> codes.apply(one.identity())).toList();
        Map<PartnerCode, PartnerCode> taken = new HashMap<>(register.partnerCards().alike(names));
        said.forEach(one -> taken.putIfAbsent(codes.apply(one.identity()), one.code()));
        return taken;
    }

    private record Authors(
            Map<Nif, Teacher> teachers,
            Map<SchoolCode, School> schools,
            Map<PartnerCode, PartnerCard> partners) {
        /** The country of an author who is known. */
        Optional<String> country(Author author) {
            boolean isKnownHere =
                    author.teacher().map(teachers::containsKey).orElse(false)
                            || author.school().map(schools::containsKey).orElse(false);
            return isKnownHere
                    ? Optional.of(Countries.OURS)
                    : author.partner()
                            .flatMap(code -> Optional.ofNullable(partners.get(code)))
                            .filter(PartnerCard::isSomebody)
                            .map(one -> one.identity().place().countries().get(0));
        }

        /** The card, called what the register calls the one of ours of whom it speaks. */
        PartnerCard named(PartnerCard card) {
            Optional<Author> ours =
                    card.identity().author().filter(any -> card.identity().isOfOurs());
            Optional<String> teacher =
                    ours.flatMap(Author::teacher).map(teachers::get).map(one -> one.name().full());
            return teacher.or(
                            () ->
                                    ours.flatMap(Author::school)
                                            .map(schools::get)
                                            .map(School::titled))
                    .map(card::named)
                    .orElse(card);
        }
    }

    /** Partners of the same list too, which may stand below. */
    private Authors authors(Collection<PartnerCard> said) {
        List<Author> all = said.stream().flatMap(one -> one.identity().author().stream()).toList();
        Map<PartnerCode, PartnerCard> partners =
                new HashMap<>(register.partnerCards().held(each(all, Author::partner)));
        said.forEach(one -> partners.put(one.code(), one));
        return new Authors(
                register.registrations().teachers(each(all, Author::teacher)),
                register.schools().held(each(all, Author::school)),
                partners);
    }

    private static <T> List<T> each(List<Author> all, Function<Author, Optional<T>> part) {
        return all.stream().flatMap(one -> part.apply(one).stream()).distinct().toList();
    }

    private static PartnerCard by(
            Author author, PartnerCard card, Authors authors, Objections objections) {
        Optional<String> country = authors.country(author);
        if (country.isEmpty()) {
            objections.refuse("author", Refusal.Reason.AUTHOR_UNKNOWN, author);
        }
        return authors.named(country.map(card::orIn).orElse(card));
    }
}
