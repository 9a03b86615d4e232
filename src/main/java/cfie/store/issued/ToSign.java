package cfie.store.issued;

import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateSignature.CERTIFICATE_SIGNATURE;

import cfie.domain.ledger.Selection;
import cfie.store.table.Keys;
import cfie.value.CertificateNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Certificates without a PDF that are to be signed when it is made: each has an empty signature in
 * the place of the one that it will have.
 */
public final class ToSign {
    private static final byte[] EMPTY = {};

    private final DSLContext sql;

    public ToSign(DSLContext sql) {
        this.sql = sql;
    }

    /** A signature that is none yet. */
    static Condition isEmpty() {
        return CERTIFICATE_SIGNATURE.CMS.eq(EMPTY);
    }

    /** From now on whatever of the selection has no PDF is to be signed; how many are new to it. */
    public int add(Selection selection) {
        return add(Certificates.within(selection));
    }

    /** The same of these. */
    public void add(Collection<CertificateNumber> numbers) {
        Keys.byCentre(numbers).forEach(ofOneCentre -> add(Keys.of(CERTIFICATE, ofOneCentre)));
    }

    private int add(Condition wanted) {
        var one = CERTIFICATE_SIGNATURE;
        return sql.insertInto(one, one.ACADEMIC_YEAR, one.CFIE, one.RUNNING, one.CMS, one.SIGNED_AT)
                .select(
                        sql.select(
                                        CERTIFICATE.ACADEMIC_YEAR,
                                        CERTIFICATE.CFIE,
                                        CERTIFICATE.RUNNING,
                                        DSL.inline(EMPTY, one.CMS),
                                        DSL.inline(
                                                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                                                one.SIGNED_AT))
                                .from(CERTIFICATE)
                                .where(wanted)
                                .and(CERTIFICATE.SHA256.isNull())
                                .andNot(hasSignature(DSL.trueCondition())))
                .execute();
    }

    /** What of the selection was to be signed no longer is; how many they were. */
    public int remove(Selection selection) {
        return sql.deleteFrom(CERTIFICATE_SIGNATURE)
                .where(isEmpty())
                .andExists(
                        DSL.selectOne()
                                .from(CERTIFICATE)
                                .where(isItsCertificate())
                                .and(CERTIFICATE.SHA256.isNull())
                                .and(Certificates.within(selection)))
                .execute();
    }

    public int count(Selection selection) {
        return sql.fetchCount(CERTIFICATE, Certificates.within(selection).and(isWaiting()));
    }

    /** Those of the numbers that are to be signed. */
    public Set<CertificateNumber> among(Collection<CertificateNumber> numbers) {
        return Unmade.among(sql, numbers, isWaiting());
    }

    private static Condition isWaiting() {
        return CERTIFICATE.SHA256.isNull().and(hasSignature(isEmpty()));
    }

    private static Condition hasSignature(Condition wanted) {
        return DSL.exists(
                DSL.selectOne().from(CERTIFICATE_SIGNATURE).where(isItsCertificate()).and(wanted));
    }

    private static Condition isItsCertificate() {
        return CERTIFICATE_SIGNATURE
                .ACADEMIC_YEAR
                .eq(CERTIFICATE.ACADEMIC_YEAR)
                .and(CERTIFICATE_SIGNATURE.CFIE.eq(CERTIFICATE.CFIE))
                .and(CERTIFICATE_SIGNATURE.RUNNING.eq(CERTIFICATE.RUNNING));
    }
}
