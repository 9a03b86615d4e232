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
import java.util.List;
import org.jooq.DSLContext;

/** What the register holds of one person, as rows that go or change hands together. */
public final class Persons {
    private final DSLContext sql;

    Persons(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * How many rows went; registrations are those at bodies too, recognitions are quality labels
     * and awards, mobilities name them, posts are their ideas.
     */
    public record Gone(
            int registrations,
            int consents,
            int participations,
            int evaluations,
            int externalCredits,
            int recognitions,
            int letters,
            int mobilities,
            int posts) {
        public static final Gone NOTHING = new Gone(0, 0, 0, 0, 0, 0, 0, 0, 0);
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
    public Gone forget(Nif nif, LocalDate day) {
        Nif pseudonym = new Seal(sql).pseudonyms().apply(nif);
        forgetCertificates(nif, Teacher.forgotten(pseudonym));
        Forgotten.add(sql, pseudonym, day);
        int evaluations =
                sql.deleteFrom(EVALUATION).where(EVALUATION.SUBJECT.eq(nif.text())).execute();
        int recognitions =
                sql.deleteFrom(QUALITY_LABEL).where(QUALITY_LABEL.NIF.eq(nif)).execute()
                        + new Awards(sql).forget(nif);
        int participations =
                sql.deleteFrom(PARTICIPATION).where(PARTICIPATION.NIF.eq(nif)).execute();
        int consents =
                sql.deleteFrom(REGISTRATION_CONSENT)
                        .where(REGISTRATION_CONSENT.NIF.eq(nif))
                        .execute();
        int external = forgetExternal(nif);
        int letters = new Letters(sql).forget(nif);
        int mobilities = new Mobilities(sql).forget(nif);
        return new Gone(
                forgetTeacher(nif),
                consents,
                participations,
                evaluations,
                external,
                recognitions,
                letters,
                mobilities,
                new PartnerCards(sql).forget(nif));
    }

    private int forgetExternal(Nif nif) {
        return sql.deleteFrom(EXTERNAL_CREDIT).where(EXTERNAL_CREDIT.NIF.eq(nif)).execute();
    }

    private int forgetTeacher(Nif nif) {
        int registrations =
                new Staff(sql).of(nif).size()
                        + sql.deleteFrom(REGISTRATION).where(REGISTRATION.NIF.eq(nif)).execute();
        sql.deleteFrom(TEACHER).where(TEACHER.NIF.eq(nif)).execute();
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
        sql.update(CERTIFICATE_ITEM)
                .set(CERTIFICATE_ITEM.NIF, nobody.nif())
                .where(CERTIFICATE_ITEM.NIF.eq(nif))
                .execute();
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
    public Gone handOver(Nif wrong, Nif right) {
        int participations =
                sql.update(PARTICIPATION)
                        .set(PARTICIPATION.NIF, right)
                        .where(PARTICIPATION.NIF.eq(wrong))
                        .execute();
        int evaluations =
                sql.update(EVALUATION)
                        .set(EVALUATION.SUBJECT, right.text())
                        .where(EVALUATION.SUBJECT.eq(wrong.text()))
                        .execute();
        sql.update(EVALUATION)
                .set(EVALUATION.EVALUATOR, right.text())
                .where(EVALUATION.EVALUATOR.eq(wrong.text()))
                .execute();
        int recognitions =
                new Awards(sql).handOver(wrong, right)
                        + sql.update(QUALITY_LABEL)
                                .set(QUALITY_LABEL.NIF, right)
                                .where(QUALITY_LABEL.NIF.eq(wrong))
                                .execute();
        int consents =
                sql.deleteFrom(REGISTRATION_CONSENT)
                        .where(REGISTRATION_CONSENT.NIF.eq(wrong))
                        .execute();
        int external = forgetExternal(wrong);
        return new Gone(
                forgetTeacher(wrong),
                consents,
                participations,
                evaluations,
                external,
                recognitions,
                new Letters(sql).handOver(wrong, right),
                new Mobilities(sql).handOver(wrong, right),
                new PartnerCards(sql).handOver(wrong, right));
    }
}
