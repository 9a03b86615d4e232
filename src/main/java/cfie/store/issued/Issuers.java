package cfie.store.issued;

import static cfie.store.schema.tables.Issuer.ISSUER;

import cfie.domain.issued.Issuer;
import cfie.store.schema.tables.records.IssuerRecord;
import cfie.store.table.Columns;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Who certified, as frozen on what they issued; those who change nothing share one row. */
final class Issuers {
    private static final Columns<Numbered> COLUMNS =
            Columns.<Numbered>of(ISSUER, 1)
                    .with(ISSUER.ID, Numbered::id)
                    .maybe(ISSUER.NAME, one -> one.issuer.name())
                    .maybe(ISSUER.DIRECTOR, one -> one.issuer.director())
                    .with(ISSUER.POST, one -> one.issuer.post())
                    .with(ISSUER.PLACE, one -> one.issuer.place())
                    .with(ISSUER.LEGAL_BASIS, one -> one.issuer.legalBasis())
                    .maybe(ISSUER.VERIFICATION_ADDRESS, one -> one.issuer.verificationAddress())
                    .maybe(ISSUER.LOGO, one -> Pictures.hash(one.issuer.insignia().logo()))
                    .maybe(
                            ISSUER.SIGNATURE,
                            one -> Pictures.hash(one.issuer.insignia().signature()));

    private final DSLContext sql;
    private final Pictures pictures;

    Issuers(DSLContext sql) {
        this.sql = sql;
        pictures = new Pictures(sql);
    }

    Map<Integer, Issuer> all() {
        return sql.selectFrom(ISSUER).orderBy(ISSUER.ID).fetchMap(ISSUER.ID, this::issuer);
    }

    /** The row of each issuer, written where there is none yet. */
    Map<Issuer, Integer> idsOf(Collection<Issuer> issuers) {
        Map<Issuer, Integer> ids = new HashMap<>();
        all().forEach((id, issuer) -> ids.putIfAbsent(issuer, id));
        for (Issuer issuer : issuers) {
            if (!ids.containsKey(issuer)) {
                int id = ids.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
                pictures.keep(issuer.insignia());
                COLUMNS.insert(sql, List.of(new Numbered(id, issuer)));
                ids.put(issuer, id);
            }
        }
        return ids;
    }

    private Issuer issuer(IssuerRecord row) {
        return new Issuer(
                Optional.ofNullable(row.getDirector()),
                row.getPost(),
                row.getPlace(),
                row.getLegalBasis(),
                Optional.ofNullable(row.getVerificationAddress()),
                pictures.of(row.getLogo(), row.getSignature()),
                Optional.ofNullable(row.getName()));
    }

    private record Numbered(Integer id, Issuer issuer) {}
}
