package cfie.store.issued;

import static cfie.store.schema.tables.Certificate.CERTIFICATE;

import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.store.table.Keys;
import cfie.value.CertificateNumber;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Certificates whose PDF was not made yet, as far as the register knows. */
public final class Unmade {
    private final DSLContext sql;

    public Unmade(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of the numbers whose PDF was not made yet, as far as the register knows. */
    public Set<CertificateNumber> among(Collection<CertificateNumber> numbers) {
        return among(sql, numbers, CERTIFICATE.SHA256.isNull());
    }

    /** Those of the numbers whose row is like that. */
    static Set<CertificateNumber> among(
            DSLContext sql, Collection<CertificateNumber> numbers, Condition like) {
        Set<CertificateNumber> found = new HashSet<>();
        Keys.byCentre(numbers)
                .forEach(
                        ofOneCentre ->
                                sql.select(
                                                CERTIFICATE.ACADEMIC_YEAR,
                                                CERTIFICATE.CFIE,
                                                CERTIFICATE.RUNNING)
                                        .from(CERTIFICATE)
                                        .where(Keys.of(CERTIFICATE, ofOneCentre))
                                        .and(like)
                                        .forEach(row -> found.add(Keys.number(row, CERTIFICATE))));
        return found;
    }

    /** How many of the selection have no PDF yet, as far as the register knows. */
    public int count(Selection selection) {
        return sql.fetchCount(
                CERTIFICATE, Certificates.within(selection).and(CERTIFICATE.SHA256.isNull()));
    }

    /**
     * Takes hold of some whose PDF nobody has made or is making, from the last number on: until the
     * end of the transaction nobody else is given them, and if it breaks they are free again.
     */
    public Collection<IssuedCertificate> claim(Selection selection, int most) {
        var one = CERTIFICATE;
        return new Certificates(sql)
                .all(
                        sql.select(one.ACADEMIC_YEAR, one.CFIE, one.RUNNING)
                                .from(one)
                                .where(Certificates.within(selection))
                                .and(one.SHA256.isNull())
                                .orderBy(
                                        one.ACADEMIC_YEAR.desc(),
                                        one.CFIE.desc(),
                                        one.RUNNING.desc())
                                .limit(most)
                                .forUpdate()
                                .skipLocked()
                                .fetch(row -> Keys.number(row, one)))
                .values();
    }
}
