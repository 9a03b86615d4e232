package cfie.store;

import static cfie.store.schema.tables.Accreditation.ACCREDITATION;
import static cfie.store.schema.tables.ActaLine.ACTA_LINE;
import static cfie.store.schema.tables.Award.AWARD;
import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;
import static cfie.store.schema.tables.CountryStay.COUNTRY_STAY;
import static cfie.store.schema.tables.CreditRule.CREDIT_RULE;
import static cfie.store.schema.tables.DayRule.DAY_RULE;
import static cfie.store.schema.tables.Deadline.DEADLINE;
import static cfie.store.schema.tables.ErasmusLink.ERASMUS_LINK;
import static cfie.store.schema.tables.Evaluation.EVALUATION;
import static cfie.store.schema.tables.Event.EVENT;
import static cfie.store.schema.tables.ExternalCredit.EXTERNAL_CREDIT;
import static cfie.store.schema.tables.LabelRule.LABEL_RULE;
import static cfie.store.schema.tables.Letter.LETTER;
import static cfie.store.schema.tables.Mobility.MOBILITY;
import static cfie.store.schema.tables.Partner.PARTNER;
import static cfie.store.schema.tables.PartnerCard.PARTNER_CARD;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.QualityLabel.QUALITY_LABEL;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;
import static cfie.store.schema.tables.School.SCHOOL;
import static cfie.store.schema.tables.SchoolCall.SCHOOL_CALL;
import static cfie.store.schema.tables.Setting.SETTING;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.issued.Acta;
import cfie.store.schema.tables.records.TeacherRecord;
import cfie.value.Partner;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.Table;

/** Rows read as the things that they are, where a thing asks for more than its cells. */
final class Wholes {
    private static final Map<Table<?>, Consumer<Record>> READERS = new HashMap<>();

    static {
        READERS.put(TEACHER, row -> teacher(row.into(TEACHER)));
        READERS.put(SCHOOL, row -> Schools.school(row.into(SCHOOL)));
        READERS.put(PROJECT, row -> Projects.project(row.into(PROJECT), List.of(), List.of()));
        READERS.put(PARTNER, row -> new Partner(row.get(PARTNER.COUNTRY), row.get(PARTNER.NAME)));
        READERS.put(EVALUATION, row -> Evaluations.evaluation(row.into(EVALUATION)));
        READERS.put(PARTNER_CARD, row -> PartnerCardRows.card(row.into(PARTNER_CARD)));
        READERS.put(AWARD, row -> Awards.award(row.into(AWARD)));
        READERS.put(SCHOOL_CALL, row -> SchoolCalls.call(row.into(SCHOOL_CALL)));
        READERS.put(ACCREDITATION, row -> Accreditations.accreditation(row.into(ACCREDITATION)));
        READERS.put(DEADLINE, row -> Calendars.deadline(row.into(DEADLINE)));
        READERS.put(
                REGISTRATION_CONSENT, row -> Consents.ofTeacher(row.into(REGISTRATION_CONSENT)));
        READERS.put(ERASMUS_LINK, row -> ErasmusLinks.link(row.into(ERASMUS_LINK)));
        READERS.put(MOBILITY, row -> Mobilities.mobility(row.into(MOBILITY)));
        READERS.put(LETTER, row -> Letters.letter(row.into(LETTER)));
        READERS.put(QUALITY_LABEL, row -> QualityLabels.label(row.into(QUALITY_LABEL)));
        READERS.put(
                EXTERNAL_CREDIT, row -> ExternalCertificates.credits(row.into(EXTERNAL_CREDIT)));
        READERS.put(COUNTRY_STAY, row -> CountryStays.stay(row.into(COUNTRY_STAY)));
        READERS.put(CREDIT_RULE, Rules::credits);
        READERS.put(DAY_RULE, Rules::days);
        READERS.put(LABEL_RULE, Rules::labels);
        READERS.put(
                CERTIFICATE,
                row ->
                        Registrations.name(
                                row.get(CERTIFICATE.GIVEN_NAME),
                                row.get(CERTIFICATE.SURNAME1),
                                row.get(CERTIFICATE.SURNAME2)));
        READERS.put(CERTIFICATE_ITEM, row -> CertificateRows.item(row.into(CERTIFICATE_ITEM)));
        READERS.put(
                ACTA_LINE,
                row ->
                        Actas.line(
                                new Acta.Key(
                                        row.get(ACTA_LINE.ACADEMIC_YEAR),
                                        row.get(ACTA_LINE.CFIE),
                                        row.get(ACTA_LINE.VERSION)),
                                row.into(ACTA_LINE)));
        READERS.put(EVENT, row -> Instant.parse(row.get(EVENT.MOMENT)));
        READERS.put(SETTING, row -> Seal.read(row.into(SETTING)));
    }

    private Wholes() {}

    /** A person, and what somebody is at the bodies. */
    private static void teacher(TeacherRecord row) {
        Registrations.teacher(row);
        Optional.ofNullable(row.getStaff()).ifPresent(any -> Staff.members(row));
    }

    static void read(Table<?> table, Record row) {
        READERS.getOrDefault(table, any -> {}).accept(row);
    }
}
