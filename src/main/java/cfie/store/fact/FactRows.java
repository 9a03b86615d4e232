package cfie.store.fact;

import static cfie.store.schema.tables.CountryStay.COUNTRY_STAY;
import static cfie.store.schema.tables.CreditRule.CREDIT_RULE;
import static cfie.store.schema.tables.DayRule.DAY_RULE;
import static cfie.store.schema.tables.Deadline.DEADLINE;
import static cfie.store.schema.tables.Evaluation.EVALUATION;
import static cfie.store.schema.tables.ExternalCredit.EXTERNAL_CREDIT;
import static cfie.store.schema.tables.LabelRule.LABEL_RULE;
import static cfie.store.schema.tables.Partner.PARTNER;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;
import static cfie.store.schema.tables.School.SCHOOL;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.store.schema.tables.records.TeacherRecord;
import cfie.value.Partner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.Table;

/** Rows of facts read as the facts that they are. */
public final class FactRows {
    private static final Map<Table<?>, Consumer<Record>> READERS = new HashMap<>();

    static {
        READERS.put(TEACHER, row -> teacher(row.into(TEACHER)));
        READERS.put(SCHOOL, row -> Schools.school(row.into(SCHOOL)));
        READERS.put(PROJECT, row -> Projects.project(row.into(PROJECT), List.of(), List.of()));
        READERS.put(PARTNER, row -> new Partner(row.get(PARTNER.COUNTRY), row.get(PARTNER.NAME)));
        READERS.put(EVALUATION, row -> Evaluations.evaluation(row.into(EVALUATION)));
        READERS.put(DEADLINE, row -> Calendars.deadline(row.into(DEADLINE)));
        READERS.put(
                REGISTRATION_CONSENT, row -> Consents.ofTeacher(row.into(REGISTRATION_CONSENT)));
        READERS.put(
                EXTERNAL_CREDIT, row -> ExternalCertificates.credits(row.into(EXTERNAL_CREDIT)));
        READERS.put(COUNTRY_STAY, row -> CountryStays.stay(row.into(COUNTRY_STAY)));
        READERS.put(CREDIT_RULE, Rules::credits);
        READERS.put(DAY_RULE, Rules::days);
        READERS.put(LABEL_RULE, Rules::labels);
    }

    private FactRows() {}

    /** What reads the rows of each table, and stops where they are no such thing. */
    public static Map<Table<?>, Consumer<Record>> readers() {
        return Map.copyOf(READERS);
    }

    /** A person, and what somebody is at the bodies. */
    private static void teacher(TeacherRecord row) {
        Registrations.teacher(row);
        Optional.ofNullable(row.getStaff()).ifPresent(any -> Staff.members(row));
    }
}
