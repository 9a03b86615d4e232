package cfie.store;

import static cfie.store.schema.tables.Centre.CENTRE;

import cfie.domain.issued.Centre;
import cfie.value.Cfie;
import cfie.value.Folded;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** The centres, as the office has described them. */
public final class Centres {
    private static final String BAR = "|";
    private static final Columns<Centre> COLUMNS =
            Columns.<Centre>of(CENTRE, 1)
                    .with(CENTRE.CFIE, Centre::cfie)
                    .maybe(CENTRE.DIRECTOR, Centre::director)
                    .maybe(CENTRE.POST, Centre::post)
                    .maybe(CENTRE.PLACE, Centre::place)
                    .maybe(CENTRE.LEGAL_BASIS, Centre::legalBasis)
                    .maybe(CENTRE.VERIFICATION_ADDRESS, Centre::verificationAddress)
                    .maybe(CENTRE.LOGO, one -> Pictures.hash(one.insignia().logo()))
                    .maybe(CENTRE.SIGNATURE, one -> Pictures.hash(one.insignia().signature()))
                    .maybe(CENTRE.ADVISORS, one -> joined(one.advisors()));

    private final DSLContext sql;
    private final Pictures pictures;

    Centres(DSLContext sql) {
        this.sql = sql;
        pictures = new Pictures(sql);
    }

    public Centre of(Cfie cfie) {
        return sql.selectFrom(CENTRE)
                .where(CENTRE.CFIE.eq(cfie))
                .fetchOptional(
                        row ->
                                new Centre(
                                        row.getCfie(),
                                        Optional.ofNullable(row.getDirector()),
                                        Optional.ofNullable(row.getPost()),
                                        Optional.ofNullable(row.getPlace()),
                                        Optional.ofNullable(row.getLegalBasis()),
                                        Optional.ofNullable(row.getVerificationAddress()),
                                        pictures.of(row.getLogo(), row.getSignature()),
                                        advisors(row.getAdvisors())))
                .orElseGet(() -> Centre.unnamed(cfie));
    }

    /** The centres of which that is an advisor, however the name is written. */
    public List<Cfie> advisedBy(String name) {
        List<String> sought = Folded.words(name);
        return sql
                .select(CENTRE.CFIE, CENTRE.ADVISORS)
                .from(CENTRE)
                .where(CENTRE.ADVISORS.isNotNull())
                .orderBy(CENTRE.CFIE)
                .fetch()
                .stream()
                .filter(
                        row ->
                                advisors(row.value2()).stream()
                                        .map(Folded::words)
                                        .anyMatch(sought::equals))
                .map(Record2::value1)
                .toList();
    }

    private static Optional<String> joined(List<String> names) {
        return names.stream().reduce((one, other) -> one + BAR + other);
    }

    private static List<String> advisors(String joined) {
        return joined == null ? List.of() : List.of(joined.split("\\|"));
    }

    public void write(Centre centre) {
        pictures.keep(centre.insignia());
        sql.deleteFrom(CENTRE).where(CENTRE.CFIE.eq(centre.cfie())).execute();
        COLUMNS.insert(sql, List.of(centre));
    }
}
