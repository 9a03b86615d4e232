package cfie.store.issued;

import static cfie.store.schema.tables.SignedCopy.SIGNED_COPY;

import cfie.domain.issued.SignedCopy;
import cfie.store.schema.tables.records.SignedCopyRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.value.CertificateNumber;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The signed files that came back, all of each certificate's: none is ever forgotten. */
public final class SignedCopies {
    private static final Columns<Placed> COLUMNS =
            Columns.<Placed>of(SIGNED_COPY, 4)
                    .with(SIGNED_COPY.ACADEMIC_YEAR, one -> one.copy.number().year())
                    .with(SIGNED_COPY.CFIE, one -> one.copy.number().cfie())
                    .with(SIGNED_COPY.RUNNING, one -> one.copy.number().running())
                    .with(SIGNED_COPY.ORDINAL, Placed::ordinal)
                    .with(SIGNED_COPY.SHA256, one -> one.copy.sha256())
                    .with(SIGNED_COPY.SIGNER, one -> one.copy.signature().signer())
                    .with(SIGNED_COPY.SERIAL, one -> one.copy.signature().serial())
                    .with(
                            SIGNED_COPY.SIGNED_AT,
                            one -> one.copy.signature().signedAt().atOffset(ZoneOffset.UTC))
                    .with(SIGNED_COPY.ATTACHED_ON, one -> one.copy.attachedOn());

    private final DSLContext sql;

    public SignedCopies(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of a certificate as they came: the last is the one in use. */
    public List<SignedCopy> of(CertificateNumber number) {
        return sql.selectFrom(SIGNED_COPY)
                .where(Keys.of(SIGNED_COPY, List.of(number)))
                .orderBy(SIGNED_COPY.ORDINAL)
                .fetch(SignedCopies::copy);
    }

    /** Those with one of the hashes, by hash. */
    public Map<String, SignedCopy> bySha256(Collection<String> hashes) {
        return sql
                .selectFrom(SIGNED_COPY)
                .where(SIGNED_COPY.SHA256.in(hashes))
                .fetch(SignedCopies::copy)
                .stream()
                .collect(Collectors.toMap(SignedCopy::sha256, copy -> copy));
    }

    public void add(SignedCopy copy) {
        COLUMNS.insert(sql, List.of(new Placed(copy, of(copy.number()).size() + 1)));
    }

    private static SignedCopy copy(SignedCopyRecord row) {
        return new SignedCopy(
                Keys.number(row, SIGNED_COPY),
                row.getSha256(),
                new SignedCopy.Signature(
                        row.getSigner(), row.getSerial(), row.getSignedAt().toInstant()),
                row.getAttachedOn());
    }

    private record Placed(SignedCopy copy, Integer ordinal) {}
}
