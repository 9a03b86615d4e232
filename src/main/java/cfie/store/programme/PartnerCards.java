package cfie.store.programme;

import static cfie.store.schema.tables.PartnerCard.PARTNER_CARD;
import static cfie.store.schema.tables.Registration.REGISTRATION;

import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.domain.partner.CardKind;
import cfie.domain.partner.Identity;
import cfie.domain.partner.PartnerCard;
import cfie.domain.partner.Search;
import cfie.store.fact.Schools;
import cfie.store.ledger.Seal;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.Cfie;
import cfie.value.IntegrityCode;
import cfie.value.Nif;
import cfie.value.PartnerCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The cards of the partner book. */
public final class PartnerCards implements Shelf<PartnerCode, PartnerCard> {
    private final DSLContext sql;
    private UnaryOperator<String> keyed = this::firstKeyed;

    public PartnerCards(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public PartnerCode keyOf(PartnerCard card) {
        return card.code();
    }

    @Override
    public Map<PartnerCode, PartnerCard> held(Collection<PartnerCode> codes) {
        Map<PartnerCode, PartnerCard> held = new HashMap<>();
        Keys.eachAmong(
                PARTNER_CARD.CODE, codes, among -> show(among, one -> held.put(one.code(), one)));
        return held;
    }

    /** The code of a card that was given none. */
    public PartnerCode codeOf(Identity identity) {
        return identity.code(author -> keyed.apply(author));
    }

    /** The secret is read when the first idea asks for it. */
    private String firstKeyed(String author) {
        Function<String, IntegrityCode> coder = new Seal(sql).coder();
        keyed = one -> coder.apply("author " + one).text();
        return keyed.apply(author);
    }

    /** Their ideas. */
    public List<PartnerCard> by(PartnerCode author) {
        List<PartnerCard> ideas = new ArrayList<>();
        show(PARTNER_CARD.AUTHOR.eq(author), ideas::add);
        return ideas;
    }

    /** By the code that each would have if it were given none: the codes of those cards. */
    public Map<PartnerCode, PartnerCode> alike(Collection<PartnerCode> codes) {
        Map<PartnerCode, PartnerCode> alike = new HashMap<>();
        Consumer<Condition> look =
                condition ->
                        sql.select(PARTNER_CARD.ALIKE, PARTNER_CARD.CODE)
                                .from(PARTNER_CARD)
                                .where(condition)
                                .forEach(row -> alike.put(row.value1(), row.value2()));
        Keys.eachAmong(PARTNER_CARD.CODE, codes, look);
        look.accept(PARTNER_CARD.ALIKE.ne(PARTNER_CARD.CODE));
        return alike;
    }

    @Override
    public void add(List<PartnerCard> cards) {
        PartnerCardRows.columns(this::codeOf).insert(sql, cards);
    }

    @Override
    public void change(List<PartnerCard> cards) {
        PartnerCardRows.columns(this::codeOf).update(sql, cards);
    }

    /** Takes away a card, and the ideas of whom it speaks; how many ideas. */
    public int remove(PartnerCode code) {
        sql.deleteFrom(PARTNER_CARD).where(PARTNER_CARD.CODE.eq(code)).execute();
        return sql.deleteFrom(PARTNER_CARD).where(PARTNER_CARD.AUTHOR.eq(code)).execute();
    }

    /** Takes away the ideas of one of our teachers. */
    public int forget(Nif nif) {
        return sql.deleteFrom(PARTNER_CARD).where(PARTNER_CARD.NIF.eq(nif)).execute();
    }

    /** What the book says of our own teachers and schools. */
    public List<PartnerCard> ofOurs() {
        List<PartnerCard> cards = new ArrayList<>();
        show(
                PARTNER_CARD
                        .TYPE
                        .in(CardKind.TEACHER, CardKind.SCHOOL)
                        .and(PARTNER_CARD.NIF.isNotNull().or(PARTNER_CARD.SCHOOL.isNotNull())),
                cards::add);
        return cards;
    }

    /** Of two cards that speak of one, and of one idea told twice, that of the right one stays. */
    public int handOver(Nif wrong, Nif right) {
        List<PartnerCard> told = of(right);
        if (told.stream().anyMatch(one -> one.kind() == CardKind.TEACHER)) {
            sql.deleteFrom(PARTNER_CARD)
                    .where(PARTNER_CARD.TYPE.eq(CardKind.TEACHER))
                    .and(PARTNER_CARD.NIF.eq(wrong))
                    .execute();
        }
        Set<PartnerCode> ideas =
                told.stream().map(one -> codeOf(one.identity())).collect(Collectors.toSet());
        int moved =
                sql.update(PARTNER_CARD)
                        .set(PARTNER_CARD.NIF, right)
                        .where(PARTNER_CARD.NIF.eq(wrong))
                        .execute();
        List<PartnerCard> own = of(right);
        Map<Boolean, List<PartnerCard>> again =
                own.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        one ->
                                                !told.contains(one)
                                                        && ideas.contains(codeOf(one.identity()))));
        again.get(true).forEach(one -> remove(one.code()));
        change(again.get(false));
        return moved;
    }

    private List<PartnerCard> of(Nif nif) {
        List<PartnerCard> own = new ArrayList<>();
        show(PARTNER_CARD.NIF.eq(nif), own::add);
        return own;
    }

    /** Shows the cards in whose keys all terms of the search stand. */
    public void each(Search search, Consumer<PartnerCard> visitor) {
        Condition all =
                DSL.and(
                        search.keyTerms().stream()
                                .map(term -> mayHave(term, search.traits().country()))
                                .toList());
        show(all.and(Selected.by(search.traits().kind(), PARTNER_CARD.TYPE)), visitor);
    }

    /** The countries that an idea looks for are not in its key. */
    private static Condition mayHave(String term, Optional<String> country) {
        Condition inKey = PARTNER_CARD.SEARCH_KEY.like("%" + term + "%");
        return country.filter(one -> term.equals(Search.whole(one)))
                .map(one -> inKey.or(PARTNER_CARD.SEEKS.contains(one)))
                .orElse(inKey);
    }

    /** A teacher, a school and a centre have their ideas, a year what was added in it. */
    @Override
    public void each(Selection selection, Consumer<PartnerCard> visitor) {
        show(
                DSL.and(
                        Selected.of(
                                selection.year(),
                                year ->
                                        PARTNER_CARD.ADDED_ON.between(
                                                year.firstDay(), year.lastDay())),
                        Selected.by(selection.teacher(), PARTNER_CARD.NIF),
                        Selected.by(selection.school(), PARTNER_CARD.SCHOOL),
                        Selected.of(selection.cfie(), cfie -> ofCentre(cfie, selection.day())),
                        Selected.of(selection.project(), code -> DSL.falseCondition())),
                visitor);
    }

    private Condition ofCentre(Cfie cfie, LocalDate day) {
        List<SchoolCode> schools = new Schools(sql).ofCentre(cfie, day);
        return PARTNER_CARD
                .SCHOOL
                .in(schools)
                .or(
                        PARTNER_CARD.NIF.in(
                                DSL.select(REGISTRATION.NIF)
                                        .from(REGISTRATION)
                                        .where(REGISTRATION.SCHOOL.in(schools))));
    }

    private void show(Condition condition, Consumer<PartnerCard> visitor) {
        try (var rows =
                sql.selectFrom(PARTNER_CARD)
                        .where(condition)
                        .orderBy(PARTNER_CARD.CODE)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(PartnerCardRows.card(row)));
        }
    }
}
