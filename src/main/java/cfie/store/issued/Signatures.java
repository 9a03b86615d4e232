package cfie.store.issued;

import static cfie.store.schema.tables.CertificateSignature.CERTIFICATE_SIGNATURE;

import cfie.domain.issued.KeptSignature;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** The register's own signatures of its certificates, one of each, kept to be written again. */
public final class Signatures {
    private static final Columns<KeptSignature> COLUMNS =
            Columns.<KeptSignature>of(CERTIFICATE_SIGNATURE, 3)
                    .with(CERTIFICATE_SIGNATURE.ACADEMIC_YEAR, one -> one.number().year())
                    .with(CERTIFICATE_SIGNATURE.CFIE, one -> one.number().cfie())
                    .with(CERTIFICATE_SIGNATURE.RUNNING, one -> one.number().running())
                    .with(CERTIFICATE_SIGNATURE.CMS, KeptSignature::cms)
                    .with(
                            CERTIFICATE_SIGNATURE.SIGNED_AT,
                            one -> one.signedAt().atOffset(ZoneOffset.UTC))
                    .maybe(CERTIFICATE_SIGNATURE.CREDENTIAL, KeptSignature::credential);

    private final DSLContext sql;

    public Signatures(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps signatures of certificates that have none yet; what was to be signed now is. */
    public void keep(List<KeptSignature> signatures) {
        Keys.byCentre(signatures.stream().map(KeptSignature::number).toList())
                .forEach(
                        ofOneCentre ->
                                sql.deleteFrom(CERTIFICATE_SIGNATURE)
                                        .where(Keys.of(CERTIFICATE_SIGNATURE, ofOneCentre))
                                        .and(ToSign.isEmpty())
                                        .execute());
        COLUMNS.insert(sql, signatures);
    }

    /** Whether any certificate of the year and centre has one, or is to have one. */
    public boolean any(AcademicYear year, Optional<Cfie> cfie) {
        return sql.fetchExists(
                CERTIFICATE_SIGNATURE,
                CERTIFICATE_SIGNATURE
                        .ACADEMIC_YEAR
                        .eq(year)
                        .and(Selected.by(cfie, CERTIFICATE_SIGNATURE.CFIE)));
    }

    /** Those of the certificates that have one, by number. */
    public Map<CertificateNumber, KeptSignature> find(Collection<CertificateNumber> numbers) {
        Map<CertificateNumber, KeptSignature> found = new HashMap<>();
        Keys.byCentre(numbers)
                .forEach(
                        ofOneCentre ->
                                sql.selectFrom(CERTIFICATE_SIGNATURE)
                                        .where(Keys.of(CERTIFICATE_SIGNATURE, ofOneCentre))
                                        .andNot(ToSign.isEmpty())
                                        .forEach(
                                                row -> {
                                                    var number =
                                                            Keys.number(row, CERTIFICATE_SIGNATURE);
                                                    found.put(
                                                            number,
                                                            new KeptSignature(
                                                                    number,
                                                                    row.getCms(),
                                                                    row.getSignedAt().toInstant(),
                                                                    Optional.ofNullable(
                                                                            row.getCredential())));
                                                }));
        return found;
    }
}
