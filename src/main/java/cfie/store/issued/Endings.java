package cfie.store.issued;

import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;

import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.Revocation;
import cfie.store.schema.tables.records.CertificateRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** How certificates stopped counting: written beside what they said, which stays as it was. */
public final class Endings {
    private static final Columns<IssuedCertificate> ENDED =
            Columns.<IssuedCertificate>of(CERTIFICATE, 3)
                    .with(CERTIFICATE.ACADEMIC_YEAR, one -> one.number().year())
                    .with(CERTIFICATE.CFIE, one -> one.number().cfie())
                    .with(CERTIFICATE.RUNNING, one -> one.number().running())
                    .with(CERTIFICATE.STATUS, IssuedCertificate::status)
                    .maybe(
                            CERTIFICATE.REPLACED_BY,
                            one -> one.replacedBy().map(CertificateNumber::running))
                    .maybe(CERTIFICATE.ENDED_ON, one -> one.ending().map(Ending::on))
                    .maybe(CERTIFICATE.ENDED_BY, one -> one.ending().map(Ending::by))
                    .maybe(CERTIFICATE.END_REASON, one -> one.ending().map(Ending::reason));
    private static final Columns<IssuedCertificate> FREED =
            Columns.<IssuedCertificate>of(CERTIFICATE_ITEM, 3)
                    .with(CERTIFICATE_ITEM.ACADEMIC_YEAR, one -> one.number().year())
                    .with(CERTIFICATE_ITEM.CFIE, one -> one.number().cfie())
                    .with(CERTIFICATE_ITEM.RUNNING, one -> one.number().running())
                    .maybe(CERTIFICATE_ITEM.STANDING, one -> Optional.empty());

    private final DSLContext sql;

    public Endings(DSLContext sql) {
        this.sql = sql;
    }

    /** Writes how each ended; their works stand no more, and may stand on another certificate. */
    public void write(List<IssuedCertificate> ended) {
        ENDED.update(sql, ended);
        FREED.update(sql, ended);
    }

    /** The revoked certificates of each work of the year, by teacher and project. */
    public Map<Nif, Map<ProjectCode, List<Revocation>>> revoked(
            AcademicYear year, Optional<Set<Nif>> teachers) {
        Map<Nif, Map<ProjectCode, List<Revocation>>> revoked = new HashMap<>();
        Selected.eachAmong(
                teachers,
                CERTIFICATE.NIF,
                some ->
                        revokedItems(CERTIFICATE.ACADEMIC_YEAR.eq(year).and(some))
                                .forEach(row -> add(row, revoked)));
        return revoked;
    }

    private ResultQuery<?> revokedItems(Condition condition) {
        return sql.select(CERTIFICATE_ITEM.PROJECT)
                .select(CERTIFICATE.fields())
                .from(CERTIFICATE)
                .join(CERTIFICATE_ITEM)
                .on(
                        CERTIFICATE_ITEM.ACADEMIC_YEAR.eq(CERTIFICATE.ACADEMIC_YEAR),
                        CERTIFICATE_ITEM.CFIE.eq(CERTIFICATE.CFIE),
                        CERTIFICATE_ITEM.RUNNING.eq(CERTIFICATE.RUNNING))
                .where(condition)
                .and(CERTIFICATE.STATUS.eq(CertificateStatus.REVOKED))
                .orderBy(CERTIFICATE.RUNNING);
    }

    private static void add(Record row, Map<Nif, Map<ProjectCode, List<Revocation>>> revoked) {
        CertificateRecord one = row.into(CERTIFICATE);
        revoked.computeIfAbsent(one.getNif(), nif -> new HashMap<>(2))
                .computeIfAbsent(row.get(CERTIFICATE_ITEM.PROJECT), work -> new ArrayList<>(1))
                .add(new Revocation(Keys.number(one, CERTIFICATE), ending(one).orElseThrow()));
    }

    static Optional<Ending> ending(CertificateRecord row) {
        return Optional.ofNullable(row.getEndedOn())
                .map(day -> new Ending(row.getEndReason(), row.getEndedBy(), day));
    }
}
