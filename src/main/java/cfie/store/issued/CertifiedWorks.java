package cfie.store.issued;

import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;

import cfie.domain.Teacher;
import cfie.domain.issued.Certificate;
import cfie.store.schema.tables.records.CertificateItemRecord;
import cfie.store.table.Keys;
import cfie.store.table.Rows;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** On which projects, and of whom, certificates stand. */
public final class CertifiedWorks {
    private final DSLContext sql;

    public CertifiedWorks(DSLContext sql) {
        this.sql = sql;
    }

    /** What a certificate says of a project. */
    public record Line(CertificateNumber certificate, Certificate.Item item) {}

    /** Those of the projects on which certificates stand: what they say, by teacher. */
    public Map<ProjectCode, Map<Nif, Line>> on(Collection<ProjectCode> projects) {
        Map<ProjectCode, Map<Nif, Line>> standing = new HashMap<>();
        Keys.eachAmong(
                CERTIFICATE_ITEM.PROJECT,
                projects,
                some ->
                        eachStanding(
                                some,
                                row ->
                                        standing.computeIfAbsent(
                                                        row.getProject(), first -> new HashMap<>(4))
                                                .put(row.getNif(), line(row))));
        return standing;
    }

    /** Whose the certificates are that a centre issued in a year, as they were called then. */
    public Map<CertificateNumber, Teacher> holders(AcademicYear year, Cfie cfie) {
        return sql.select(
                        CERTIFICATE.RUNNING,
                        CERTIFICATE.NIF,
                        CERTIFICATE.GIVEN_NAME,
                        CERTIFICATE.SURNAME1,
                        CERTIFICATE.SURNAME2)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ACADEMIC_YEAR.eq(year))
                .and(CERTIFICATE.CFIE.eq(cfie))
                .fetchMap(
                        row -> new CertificateNumber(year, cfie, row.value1()),
                        row ->
                                new Teacher(
                                        row.value2(),
                                        Rows.name(row.value3(), row.value4(), row.value5())));
    }

    private static Line line(CertificateItemRecord row) {
        return new Line(Keys.number(row, CERTIFICATE_ITEM), CertificateRows.item(row));
    }

    /** The projects on which certificates of the teachers stand. */
    public Set<ProjectCode> of(Collection<Nif> teachers) {
        Set<ProjectCode> projects = new HashSet<>();
        Keys.eachAmong(
                CERTIFICATE_ITEM.NIF,
                teachers,
                some -> eachStanding(some, row -> projects.add(row.getProject())));
        return projects;
    }

    private void eachStanding(Condition some, Consumer<CertificateItemRecord> visitor) {
        sql.selectFrom(CERTIFICATE_ITEM)
                .where(some)
                .and(CERTIFICATE_ITEM.STANDING.isTrue())
                .forEach(visitor);
    }
}
