package cfie.store;

import static cfie.store.schema.tables.Accreditation.ACCREDITATION;
import static cfie.store.schema.tables.Award.AWARD;
import static cfie.store.schema.tables.Centre.CENTRE;
import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;
import static cfie.store.schema.tables.Decision.DECISION;
import static cfie.store.schema.tables.ErasmusLink.ERASMUS_LINK;
import static cfie.store.schema.tables.ErasmusStep.ERASMUS_STEP;
import static cfie.store.schema.tables.Evaluation.EVALUATION;
import static cfie.store.schema.tables.Event.EVENT;
import static cfie.store.schema.tables.ExternalCredit.EXTERNAL_CREDIT;
import static cfie.store.schema.tables.Issuer.ISSUER;
import static cfie.store.schema.tables.Letter.LETTER;
import static cfie.store.schema.tables.Mobility.MOBILITY;
import static cfie.store.schema.tables.Partner.PARTNER;
import static cfie.store.schema.tables.PartnerCard.PARTNER_CARD;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.ProjectConsent.PROJECT_CONSENT;
import static cfie.store.schema.tables.QualityLabel.QUALITY_LABEL;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;
import static cfie.store.schema.tables.Report.REPORT;
import static cfie.store.schema.tables.School.SCHOOL;
import static cfie.store.schema.tables.Setting.SETTING;
import static cfie.store.schema.tables.SignedCopy.SIGNED_COPY;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.StaffMember;
import cfie.store.fact.Staff;
import cfie.store.table.Keys;
import cfie.store.table.Rows;
import cfie.value.Folded;
import cfie.value.Nif;
import cfie.value.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Where people are named in texts that others wrote: reasons, names of files, who signed. Every
 * text of the tables below is looked through, also one that is added tomorrow.
 */
public final class Mentions {
    private static final List<Place> PLACES =
            List.of(
                    Place.of("projects", PROJECT.CODE),
                    Place.of("projects", PARTNER.PROJECT),
                    Place.of("consents", PROJECT_CONSENT.PROJECT),
                    Place.of("consents", REGISTRATION_CONSENT.SCHOOL),
                    Place.of("reports", REPORT.PROJECT),
                    Place.of("evaluations", EVALUATION.PROJECT),
                    Place.of("external-credits", EXTERNAL_CREDIT.BODY),
                    Place.of("decisions", DECISION.PROJECT),
                    Place.of("quality-labels", QUALITY_LABEL.PROJECT),
                    Place.of("awards", AWARD.RUNNING),
                    Place.of("school-labels", ACCREDITATION.SCHOOL),
                    Place.of("erasmus-links", ERASMUS_LINK.PROJECT),
                    Place.of("mobilities", MOBILITY.PROJECT),
                    Place.of("erasmus-steps", ERASMUS_STEP.PROJECT),
                    Place.of("partners", PARTNER_CARD.CODE),
                    Place.of("letters", LETTER.REFERENCE),
                    Place.of("schools", SCHOOL.CODE),
                    Place.of("bodies", CENTRE.CFIE),
                    Place.of("issuers", ISSUER.ID),
                    Place.of("closings", SETTING.NAME),
                    Place.ofNumbered("certificates", CERTIFICATE),
                    Place.ofNumbered("certificates", CERTIFICATE_ITEM),
                    Place.ofNumbered("signed-copies", SIGNED_COPY));

    /**
     * What says nothing of its own: words that stand beside it too, and who a row is about, which
     * is told and goes with the person.
     */
    private static final Set<Field<?>> APART =
            Set.of(
                    PROJECT.SEARCH_KEY,
                    PARTNER_CARD.SEARCH_KEY,
                    EVALUATION.SUBJECT,
                    MOBILITY.TEACHERS,
                    LETTER.RECIPIENT);

    private final DSLContext sql;

    Mentions(DSLContext sql) {
        this.sql = sql;
    }

    /** A text that names somebody, and the project, school or certificate that it belongs to. */
    public record Mention(String kind, String key, String text) {}

    private record Place(String kind, Table<?> table, Function<Record, String> key) {
        static Place of(String kind, TableField<?, ?> key) {
            return new Place(kind, key.getTable(), row -> String.valueOf(row.get(key)));
        }

        static Place ofNumbered(String kind, Table<?> table) {
            return new Place(kind, table, row -> Keys.number(row, table).text());
        }

        @SuppressWarnings("unchecked") // a field says of what type it is
        List<Field<String>> texts() {
            return Arrays.stream(table.fields())
                    .filter(field -> field.getType() == String.class && !APART.contains(field))
                    .map(field -> (Field<String>) field)
                    .toList();
        }
    }

    /** The tables whose texts are looked through. */
    static List<Table<?>> tables() {
        return Stream.concat(PLACES.stream().<Table<?>>map(Place::table), Stream.of(EVENT))
                .toList();
    }

    /**
     * What somebody goes by: the NIF, the name in the ways in which it is written, with and without
     * accents, and the e-mail addresses.
     */
    public List<String> namesOf(Nif nif) {
        Stream<String> written =
                sql
                        .select(TEACHER.GIVEN_NAME, TEACHER.SURNAME1, TEACHER.SURNAME2)
                        .from(TEACHER)
                        .where(TEACHER.NIF.eq(nif))
                        .fetch(row -> Rows.name(row.value1(), row.value2(), row.value3()))
                        .stream()
                        .flatMap(Mentions::ways);
        return Stream.of(Stream.of(nif.text()), written, addresses(nif))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** Their own; who gives the school's is not meant by it. */
    private Stream<String> addresses(Nif nif) {
        Stream<String> atSchools =
                sql
                        .select(REGISTRATION.EMAIL)
                        .from(REGISTRATION)
                        .where(REGISTRATION.NIF.eq(nif))
                        .and(REGISTRATION.EMAIL.notIn(DSL.select(SCHOOL.EMAIL).from(SCHOOL)))
                        .fetch(REGISTRATION.EMAIL)
                        .stream();
        Stream<String> atBodies =
                new Staff(sql).of(nif).stream().map(StaffMember::email).flatMap(Optional::stream);
        return Stream.concat(atSchools, atBodies);
    }

    private static Stream<String> ways(PersonName name) {
        String listed = name.listed();
        return Stream.of(name.full(), listed, listed.replace(",", ""))
                .flatMap(way -> Stream.of(way, Folded.of(way)));
    }

    public List<Mention> of(Nif nif) {
        return of(namesOf(nif));
    }

    /** Wherever one of these names stands. */
    public List<Mention> of(List<String> names) {
        return Stream.concat(
                        PLACES.stream().flatMap(place -> in(place, names)),
                        Stream.concat(told(names), acted(names)))
                .distinct()
                .toList();
    }

    private Stream<Mention> in(Place place, List<String> names) {
        List<Field<String>> texts = place.texts();
        return sql
                .selectFrom(place.table)
                .where(DSL.or(texts.stream().map(text -> named(text, names)).toList()))
                .orderBy(texts)
                .fetch()
                .stream()
                .flatMap(
                        row ->
                                texts.stream()
                                        .map(row::get)
                                        .filter(text -> text != null && isNamed(text, names))
                                        .map(
                                                text ->
                                                        new Mention(
                                                                place.kind,
                                                                place.key.apply(row),
                                                                text)));
    }

    /** What the ledger tells of somebody, or of what is theirs. */
    private Stream<Mention> told(List<String> names) {
        return sql
                .select(EVENT.RUNNING, EVENT.DETAIL)
                .from(EVENT)
                .where(named(EVENT.SUBJECT, names).or(named(EVENT.DETAIL, names)))
                .orderBy(EVENT.ID)
                .fetch(row -> new Mention("events", String.valueOf(row.value1()), row.value2()))
                .stream();
    }

    /** Who worked with the register, once, however often. */
    private Stream<Mention> acted(List<String> names) {
        return sql
                .selectDistinct(EVENT.ACTOR)
                .from(EVENT)
                .where(named(EVENT.ACTOR, names))
                .orderBy(EVENT.ACTOR)
                .fetch(row -> new Mention("events", "actor", row.value1()))
                .stream();
    }

    private static Condition named(Field<String> text, List<String> names) {
        return DSL.or(names.stream().map(text::containsIgnoreCase).toList());
    }

    private static boolean isNamed(String text, List<String> names) {
        String small = text.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> small.contains(name.toLowerCase(Locale.ROOT)));
    }
}
