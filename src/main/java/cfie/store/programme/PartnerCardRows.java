package cfie.store.programme;

import static cfie.store.schema.tables.PartnerCard.PARTNER_CARD;

import cfie.domain.figures.Level;
import cfie.domain.partner.Author;
import cfie.domain.partner.Contact;
import cfie.domain.partner.Identity;
import cfie.domain.partner.Offer;
import cfie.domain.partner.Part;
import cfie.domain.partner.PartnerCard;
import cfie.domain.partner.Profile;
import cfie.store.schema.tables.records.PartnerCardRecord;
import cfie.store.table.Columns;
import cfie.value.PartnerCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the cards of the partner book lie in their table: lists with bars between. */
final class PartnerCardRows {
    /**
     * @param codes the code of a card that was given none
     */
    static Columns<PartnerCard> columns(Function<Identity, PartnerCode> codes) {
        return Columns.<PartnerCard>of(PARTNER_CARD, 1)
                .with(PARTNER_CARD.CODE, PartnerCard::code)
                .with(PARTNER_CARD.TYPE, PartnerCard::kind)
                .with(PARTNER_CARD.NAME, PartnerCard::name)
                .maybe(PARTNER_CARD.ORGANISATION, one -> one.identity().organisation())
                .maybe(PARTNER_CARD.COUNTRY, one -> cell(one.identity().place().countries()))
                .maybe(PARTNER_CARD.TOWN, one -> one.identity().place().town())
                .maybe(PARTNER_CARD.LANGUAGES, one -> cell(one.profile().languages()))
                .maybe(PARTNER_CARD.LEVELS, one -> cell(words(one.profile().levels())))
                .maybe(PARTNER_CARD.SUBJECTS, one -> cell(one.profile().subjects()))
                .maybe(PARTNER_CARD.TOPICS, one -> cell(one.profile().topics()))
                .maybe(PARTNER_CARD.EMAIL, one -> one.contact().email())
                .maybe(PARTNER_CARD.WEB, one -> one.contact().web())
                .with(PARTNER_CARD.STATE, one -> one.offer().window().state())
                .maybe(PARTNER_CARD.FIRST_DAY, one -> one.offer().window().from())
                .maybe(PARTNER_CARD.LAST_DAY, one -> one.offer().window().until())
                .maybe(PARTNER_CARD.SEEKS, one -> cell(one.offer().seeks()))
                .maybe(PARTNER_CARD.NIF, by(Author::teacher))
                .maybe(PARTNER_CARD.SCHOOL, by(Author::school))
                .maybe(PARTNER_CARD.AUTHOR, by(Author::partner))
                .maybe(PARTNER_CARD.BODY, one -> one.offer().text())
                .with(PARTNER_CARD.ADDED_ON, PartnerCard::addedOn)
                .with(PARTNER_CARD.ALIKE, one -> codes.apply(one.identity()))
                .with(PARTNER_CARD.SEARCH_KEY, Part::key);
    }

    private PartnerCardRows() {}

    private static <T> Function<PartnerCard, Optional<T>> by(Function<Author, Optional<T>> who) {
        return one -> one.identity().author().flatMap(who);
    }

    private static List<String> words(List<Level> levels) {
        return levels.stream().map(Level::word).toList();
    }

    private static Optional<String> cell(List<String> list) {
        return Optional.of(String.join("|", list)).filter(cell -> !cell.isEmpty());
    }

    private static List<String> list(String cell) {
        return Optional.ofNullable(cell).map(all -> List.of(all.split("\\|"))).orElse(List.of());
    }

    static PartnerCard card(PartnerCardRecord row) {
        return new PartnerCard(
                row.getCode(),
                identity(row),
                new Profile(
                        list(row.getLanguages()),
                        list(row.getLevels()).stream().map(Profile::level).toList(),
                        list(row.getSubjects()),
                        list(row.getTopics())),
                new Contact(Optional.ofNullable(row.getEmail()), Optional.ofNullable(row.getWeb())),
                offer(row),
                row.getAddedOn());
    }

    private static Identity identity(PartnerCardRecord row) {
        boolean isBySomebody =
                Stream.of(PARTNER_CARD.NIF, PARTNER_CARD.SCHOOL, PARTNER_CARD.AUTHOR)
                        .anyMatch(column -> row.get(column) != null);
        Author author =
                new Author(
                        Optional.ofNullable(row.getNif()),
                        Optional.ofNullable(row.getSchool()),
                        Optional.ofNullable(row.getAuthor()));
        return new Identity(
                row.getType(),
                row.getName(),
                Optional.ofNullable(row.getOrganisation()),
                new Identity.Place(list(row.getCountry()), Optional.ofNullable(row.getTown())),
                Optional.of(author).filter(one -> isBySomebody));
    }

    private static Offer offer(PartnerCardRecord row) {
        return new Offer(
                Optional.ofNullable(row.getBody()),
                list(row.getSeeks()),
                new Offer.Window(
                        row.getState(),
                        Optional.ofNullable(row.getFirstDay()),
                        Optional.ofNullable(row.getLastDay())));
    }
}
