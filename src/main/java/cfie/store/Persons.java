package cfie.store;

import static cfie.store.schema.tables.ActaLine.ACTA_LINE;
import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;
import static cfie.store.schema.tables.CertificateSignature.CERTIFICATE_SIGNATURE;
import static cfie.store.schema.tables.Evaluation.EVALUATION;
import static cfie.store.schema.tables.Event.EVENT;
import static cfie.store.schema.tables.ExternalCredit.EXTERNAL_CREDIT;
import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.QualityLabel.QUALITY_LABEL;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.Teacher;
import cfie.domain.issued.Acta;
import cfie.domain.ledger.Subject;
import cfie.store.fact.Staff;
import cfie.store.issued.Letters;
import cfie.store.ledger.Forgotten;
import cfie.store.ledger.Ledger;
import cfie.store.ledger.Seal;
import cfie.store.programme.Awards;
import cfie.store.programme.Mobilities;
import cfie.store.programme.PartnerCards;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/** What the register holds of one person, as rows that go or change hands together. */
public final class Persons {
    private final DSLContext sql;

    Persons(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What is held under a NIF. What hangs on another comes after it; registrations are those at
     * bodies too, recognitions are quality labels and awards, mobilities name the person, posts are
     * their ideas.
     */
    public enum Held {
        REGISTRATIONS,
        CONSENTS,
        PARTICIPATIONS,
        EVALUATIONS,
        EXTERNAL_CREDITS,
        RECOGNITIONS,
        LETTERS,
        MOBILITIES,
        POSTS;

        /** As JSON names it. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether anything stands under the NIF. */
    public boolean isKnown(Nif nif) {
        return sql.fetchExists(TEACHER, TEACHER.NIF.eq(nif))
                || sql.fetchExists(CERTIFICATE, CERTIFICATE.NIF.eq(nif))
                || sql.fetchExists(ACTA_LINE, ACTA_LINE.NIF.eq(nif))
                || sql.fetchExists(EVENT, Ledger.naming(nif));
    }

    /** The actas that name them, every version. */
    public List<Acta.Key> actas(Nif nif) {
        return sql.selectDistinct(ACTA_LINE.ACADEMIC_YEAR, ACTA_LINE.CFIE, ACTA_LINE.VERSION)
                .from(ACTA_LINE)
                .where(ACTA_LINE.NIF.eq(nif))
                .orderBy(ACTA_LINE.ACADEMIC_YEAR, ACTA_LINE.CFIE, ACTA_LINE.VERSION)
                .fetch(row -> new Acta.Key(row.value1(), row.value2(), row.value3()));
    }

    /**
     * Takes away what is held of a person; of their certificates all stays but who they are. What
     * else hangs on a NIF and may go is to be taken away here.
     */
    public Map<Held, Integer> forget(Nif nif, LocalDate day) {
        Nif pseudonym = new Seal(sql).pseudonyms().apply(nif);
        forgetCertificates(nif, Teacher.forgotten(pseudonym));
        Forgotten.add(sql, pseudonym, day);
        return each(kind -> forget(kind, nif));
    }

    /** How many rows of each kind; first those that hang on others. */
    private static Map<Held, Integer> each(ToIntFunction<Held> rows) {
        Map<Held, Integer> counts = new EnumMap<>(Held.class);
        Held[] kinds = Held.values();
        for (int at = kinds.length - 1; at >= 0; at--) {
            counts.put(kinds[at], rows.applyAsInt(kinds[at]));
        }
        return counts;
    }

    private int forget(Held kind, Nif nif) {
        return switch (kind) {
            case REGISTRATIONS -> forgetTeacher(nif);
            case CONSENTS -> delete(REGISTRATION_CONSENT, REGISTRATION_CONSENT.NIF.eq(nif));
            case PARTICIPATIONS -> delete(PARTICIPATION, PARTICIPATION.NIF.eq(nif));
            case EVALUATIONS -> delete(EVALUATION, EVALUATION.SUBJECT.eq(nif.text()));
            case EXTERNAL_CREDITS -> delete(EXTERNAL_CREDIT, EXTERNAL_CREDIT.NIF.eq(nif));
            case RECOGNITIONS ->
                    delete(QUALITY_LABEL, QUALITY_LABEL.NIF.eq(nif)) + new Awards(sql).forget(nif);
            case LETTERS -> new Letters(sql).forget(nif);
            case MOBILITIES -> new Mobilities(sql).forget(nif);
            case POSTS -> new PartnerCards(sql).forget(nif);
        };
    }

    private int delete(Table<?> table, Condition theirs) {
        return sql.deleteFrom(table).where(theirs).execute();
    }

    private int forgetTeacher(Nif nif) {
        int registrations =
                new Staff(sql).of(nif).size() + delete(REGISTRATION, REGISTRATION.NIF.eq(nif));
        delete(TEACHER, TEACHER.NIF.eq(nif));
        return registrations;
    }

    /** The signature inside a file that cannot be made again serves nobody. */
    private void forgetCertificates(Nif nif, Teacher nobody) {
        var signature = CERTIFICATE_SIGNATURE;
        sql.deleteFrom(signature)
                .whereExists(
                        sql.selectOne()
                                .from(CERTIFICATE)
                                .where(CERTIFICATE.NIF.eq(nif))
                                .and(CERTIFICATE.ACADEMIC_YEAR.eq(signature.ACADEMIC_YEAR))
                                .and(CERTIFICATE.CFIE.eq(signature.CFIE))
                                .and(CERTIFICATE.RUNNING.eq(signature.RUNNING)))
                .execute();
        sql.update(CERTIFICATE)
                .set(CERTIFICATE.NIF, nobody.nif())
                .set(CERTIFICATE.GIVEN_NAME, nobody.name().givenName())
                .set(CERTIFICATE.SURNAME1, nobody.name().surname1())
                .setNull(CERTIFICATE.SURNAME2)
                .where(CERTIFICATE.NIF.eq(nif))
                .execute();
        rename(CERTIFICATE_ITEM.NIF, nif, nobody.nif());
    }

    /** The NIFs that gave way to this one, which itself gave way to none of them since. */
    public List<Nif> mergedInto(Nif right) {
        List<Merged> standing = new ArrayList<>();
        for (Merged merged : merged()) {
            standing.removeIf(before -> before.wrong().equals(merged.right()));
            standing.add(merged);
        }
        return standing.stream()
                .filter(merged -> merged.right().equals(right))
                .map(Merged::wrong)
                .distinct()
                .toList();
    }

    /** As the ledger tells of it: who gave way, and then who stayed. */
    private record Merged(Nif wrong, Nif right) {
        static Merged parse(String subject) {
            List<Nif> both = Subject.parse(subject).values("teacher").map(Nif::new).toList();
            return new Merged(both.get(0), both.get(1));
        }
    }

    private List<Merged> merged() {
        return sql
                .select(EVENT.SUBJECT)
                .from(EVENT)
                .where(EVENT.COMMAND.eq("person merge"))
                .and(EVENT.SUBJECT.isNotNull())
                .orderBy(EVENT.ID)
                .fetch(EVENT.SUBJECT)
                .stream()
                .map(Merged::parse)
                .toList();
    }

    /** Hands over works and evaluations, and leaves nothing under the wrong NIF but its history. */
    public Map<Held, Integer> handOver(Nif wrong, Nif right) {
        rename(EVALUATION.EVALUATOR, wrong.text(), right.text());
        return each(kind -> handOver(kind, wrong, right));
    }

    private int handOver(Held kind, Nif wrong, Nif right) {
        return switch (kind) {
            case PARTICIPATIONS -> rename(PARTICIPATION.NIF, wrong, right);
            case EVALUATIONS -> rename(EVALUATION.SUBJECT, wrong.text(), right.text());
            case RECOGNITIONS ->
                    rename(QUALITY_LABEL.NIF, wrong, right)
                            + new Awards(sql).handOver(wrong, right);
            case LETTERS -> new Letters(sql).handOver(wrong, right);
            case MOBILITIES -> new Mobilities(sql).handOver(wrong, right);
            case POSTS -> new PartnerCards(sql).handOver(wrong, right);
            case REGISTRATIONS, CONSENTS, EXTERNAL_CREDITS -> forget(kind, wrong);
        };
    }

    private <T> int rename(TableField<?, T> column, T wrong, T right) {
        return sql.update(column.getTable()).set(column, right).where(column.eq(wrong)).execute();
    }
}
