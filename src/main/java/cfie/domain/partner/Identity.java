package cfie.domain.partner;

import cfie.domain.Countries;
import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import cfie.value.PartnerCode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a card is called, and where: by this cards are told apart.
 *
 * @param author whose idea it is, or of whom of ours the card speaks
 * @param organisation the school of a teacher, or of a project of ours
 */
public record Identity(
        CardKind kind,
        String name,
        Optional<String> organisation,
        Place place,
        Optional<Author> author) {

    /** Where somebody is; a project is in the countries of all its schools. */
    public record Place(List<String> countries, Optional<String> town) {
        public Place {
            countries = countries.stream().distinct().toList();
        }
    }

    public Identity {
        boolean isPost = kind == CardKind.POST;
        InvalidValue.unless(!isPost || author.isPresent(), Flaw.POST_WITHOUT_AUTHOR);
        boolean isOfOurs =
                author.filter(one -> one.is(kind)).isPresent()
                        && place.countries().equals(List.of(Countries.OURS));
        InvalidValue.unless(isPost || author.isEmpty() || isOfOurs, Flaw.CARD_WITH_AUTHOR);
        boolean isSomewhere = kind == CardKind.SCHOOL || kind == CardKind.TEACHER;
        InvalidValue.unless(!isSomewhere || place.countries().size() == 1, Flaw.CARD_COUNTRY);
        boolean hasSchool = kind == CardKind.TEACHER || kind == CardKind.PROJECT;
        InvalidValue.unless(hasSchool || organisation.isEmpty(), Flaw.CARD_ORGANISATION);
    }

    /** Whether it says more of a teacher or a school of ours, who are known besides. */
    public boolean isOfOurs() {
        return kind != CardKind.POST && author.isPresent();
    }

    /**
     * The code of a card that was given none; two may have the same idea.
     *
     * @param keyed puts somebody out of sight: by a code nobody finds a NIF that is masked
     */
    public PartnerCode code(UnaryOperator<String> keyed) {
        if (isOfOurs()) {
            return PartnerCode.of(kind.word() + "|" + keyed.apply(author.get().toString()));
        }
        Stream<String> apart =
                switch (kind) {
                    case SCHOOL -> Stream.concat(country(), place.town().stream());
                    case TEACHER -> Stream.concat(country(), organisation.stream());
                    case POST -> author.stream().map(Author::toString).map(keyed);
                    default -> Stream.of();
                };
        return PartnerCode.of(
                Stream.concat(Stream.of(kind.word(), name), apart)
                        .map(Folded::of)
                        .collect(Collectors.joining("|")));
    }

    private Stream<String> country() {
        return place.countries().stream();
    }
}
