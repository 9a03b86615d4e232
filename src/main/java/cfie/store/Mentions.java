package cfie.store;

import static cfie.store.schema.tables.Accreditation.ACCREDITATION;
import static cfie.store.schema.tables.Award.AWARD;
import static cfie.store.schema.tables.Centre.CENTRE;
import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.Decision.DECISION;
import static cfie.store.schema.tables.ErasmusLink.ERASMUS_LINK;
import static cfie.store.schema.tables.ErasmusStep.ERASMUS_STEP;
import static cfie.store.schema.tables.Evaluation.EVALUATION;
import static cfie.store.schema.tables.Event.EVENT;
import static cfie.store.schema.tables.ExternalCredit.EXTERNAL_CREDIT;
import static cfie.store.schema.tables.Issuer.ISSUER;
import static cfie.store.schema.tables.Letter.LETTER;
import static cfie.store.schema.tables.Mobility.MOBILITY;
import static cfie.store.schema.tables.PartnerCard.PARTNER_CARD;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.ProjectConsent.PROJECT_CONSENT;
import static cfie.store.schema.tables.QualityLabel.QUALITY_LABEL;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;
import static cfie.store.schema.tables.Report.REPORT;
import static cfie.store.schema.tables.Setting.SETTING;

import cfie.domain.Teacher;
import cfie.store.table.Keys;
import cfie.value.Nif;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** Where people are named in texts that others wrote: reasons, names of files, who signed. */
public final class Mentions {
    private static final List<Place> PLACES =
            List.of(
                    Place.of("projects", PROJECT.CODE, PROJECT.TITLE),
                    Place.of("projects", PROJECT.CODE, PROJECT.CHECK_REASON),
                    Place.of("consents", PROJECT_CONSENT.PROJECT, PROJECT_CONSENT.SIGNED_BY),
                    Place.of("consents", PROJECT_CONSENT.PROJECT, PROJECT_CONSENT.REASON),
                    Place.of(
                            "consents",
                            REGISTRATION_CONSENT.SCHOOL,
                            REGISTRATION_CONSENT.SIGNED_BY),
                    Place.of("consents", REGISTRATION_CONSENT.SCHOOL, REGISTRATION_CONSENT.REASON),
                    Place.of("reports", REPORT.PROJECT, REPORT.FILE),
                    Place.of("evaluations", EVALUATION.PROJECT, EVALUATION.EVALUATOR),
                    Place.of("evaluations", EVALUATION.PROJECT, EVALUATION.REASON),
                    Place.of("external-credits", EXTERNAL_CREDIT.BODY, EXTERNAL_CREDIT.REFERENCE),
                    Place.of("external-credits", EXTERNAL_CREDIT.BODY, EXTERNAL_CREDIT.FILE),
                    Place.of("decisions", DECISION.PROJECT, DECISION.DECIDED_BY),
                    Place.of("decisions", DECISION.PROJECT, DECISION.REASON),
                    Place.of("quality-labels", QUALITY_LABEL.PROJECT, QUALITY_LABEL.APPLICATION),
                    Place.of("quality-labels", QUALITY_LABEL.PROJECT, QUALITY_LABEL.DECIDED_BY),
                    Place.of("quality-labels", QUALITY_LABEL.PROJECT, QUALITY_LABEL.REASON),
                    Place.of("quality-labels", QUALITY_LABEL.PROJECT, QUALITY_LABEL.DOCUMENT),
                    Place.of("awards", AWARD.RUNNING, AWARD.NAME),
                    Place.of("awards", AWARD.RUNNING, AWARD.GIVEN_BY),
                    Place.of("awards", AWARD.RUNNING, AWARD.WEB),
                    Place.of("awards", AWARD.RUNNING, AWARD.DOCUMENT),
                    Place.of("school-labels", ACCREDITATION.SCHOOL, ACCREDITATION.PAPERS),
                    Place.of("school-labels", ACCREDITATION.SCHOOL, ACCREDITATION.DECIDED_BY),
                    Place.of("school-labels", ACCREDITATION.SCHOOL, ACCREDITATION.REASON),
                    Place.of("erasmus-links", ERASMUS_LINK.PROJECT, ERASMUS_LINK.TITLE),
                    Place.of("mobilities", MOBILITY.PROJECT, MOBILITY.PLACE),
                    Place.of("erasmus-steps", ERASMUS_STEP.PROJECT, ERASMUS_STEP.EVIDENCE),
                    Place.of("erasmus-steps", ERASMUS_STEP.PROJECT, ERASMUS_STEP.FILE),
                    Place.of("partners", PARTNER_CARD.CODE, PARTNER_CARD.NAME),
                    Place.of("partners", PARTNER_CARD.CODE, PARTNER_CARD.ORGANISATION),
                    Place.of("partners", PARTNER_CARD.CODE, PARTNER_CARD.TOPICS),
                    Place.of("partners", PARTNER_CARD.CODE, PARTNER_CARD.WEB),
                    Place.of("partners", PARTNER_CARD.CODE, PARTNER_CARD.BODY),
                    Place.of("letters", LETTER.REFERENCE, LETTER.NOTE),
                    Place.of("bodies", CENTRE.CFIE, CENTRE.DIRECTOR),
                    Place.of("bodies", CENTRE.CFIE, CENTRE.ADVISORS),
                    Place.of("issuers", ISSUER.ID, ISSUER.DIRECTOR),
                    Place.of("closings", SETTING.NAME, SETTING.CONTENT),
                    Place.of("events", EVENT.RUNNING, EVENT.DETAIL),
                    ofCertificates(CERTIFICATE.ENDED_BY),
                    ofCertificates(CERTIFICATE.END_REASON));

    private final DSLContext sql;

    Mentions(DSLContext sql) {
        this.sql = sql;
    }

    /** A text that names somebody, and the project, school or certificate that it belongs to. */
    public record Mention(String kind, String key, String text) {}

    private record Place(
            String kind, Table<?> table, Field<String> text, Function<Record, String> key) {
        static Place of(String kind, TableField<?, ?> key, TableField<?, String> text) {
            return new Place(kind, text.getTable(), text, row -> String.valueOf(row.get(key)));
        }
    }

    private static Place ofCertificates(TableField<?, String> text) {
        return new Place(
                "certificates", CERTIFICATE, text, row -> Keys.number(row, CERTIFICATE).text());
    }

    /** Wherever the NIF stands, or the name as it is written in full. */
    public List<Mention> of(Nif nif, Optional<Teacher> teacher) {
        return PLACES.stream().flatMap(place -> in(place, nif, teacher)).distinct().toList();
    }

    private Stream<Mention> in(Place place, Nif nif, Optional<Teacher> teacher) {
        Condition named =
                teacher.map(one -> place.text.containsIgnoreCase(one.name().full()))
                        .map(place.text.containsIgnoreCase(nif.text())::or)
                        .orElseGet(() -> place.text.containsIgnoreCase(nif.text()));
        return sql
                .select(place.table.fields())
                .from(place.table)
                .where(named)
                .orderBy(place.text)
                .fetch(row -> new Mention(place.kind, place.key.apply(row), row.get(place.text)))
                .stream();
    }
}
