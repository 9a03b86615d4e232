package cfie.store.issued;

import static cfie.store.schema.tables.Centre.CENTRE;

import cfie.domain.issued.Institution;
import cfie.domain.issued.Issuer;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.CentreRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Folded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The bodies of the programme, each row as it is from a day on. */
public final class Institutions implements Shelf<Institution.Key, Institution> {
    private final DSLContext sql;
    private final Pictures pictures;

    public Institutions(DSLContext sql) {
        this.sql = sql;
        pictures = new Pictures(sql);
    }

    /** The body as it is on that day. */
    public Institution on(Body body, LocalDate day) {
        return sql.selectFrom(CENTRE)
                .where(CENTRE.CFIE.eq(body))
                .and(CENTRE.SINCE.le(day))
                .orderBy(CENTRE.SINCE.desc())
                .limit(1)
                .fetchOptional(this::institution)
                .orElseGet(() -> Institution.unknown(body, day));
    }

    /** Who signs for the centre on that day. */
    public Issuer issuer(Cfie cfie, LocalDate day) {
        return on(Body.of(cfie), day).issuer(on(Body.DEPARTMENT, day).title());
    }

    @Override
    public Institution.Key keyOf(Institution institution) {
        return institution.key();
    }

    @Override
    public Map<Institution.Key, Institution> held(Collection<Institution.Key> keys) {
        Map<Institution.Key, Institution> held = new HashMap<>();
        show(
                Keys.among(CENTRE.CFIE, keys.stream().map(Institution.Key::body).toList()),
                one -> held.put(one.key(), one));
        held.keySet().retainAll(keys);
        return held;
    }

    @Override
    public void add(List<Institution> institutions) {
        keepPictures(institutions);
        Written.COLUMNS.insert(sql, institutions);
    }

    @Override
    public void change(List<Institution> institutions) {
        keepPictures(institutions);
        Written.COLUMNS.update(sql, institutions);
    }

    private void keepPictures(List<Institution> institutions) {
        institutions.forEach(one -> pictures.keep(one.papers().insignia()));
    }

    @Override
    public void each(Selection selection, Consumer<Institution> visitor) {
        show(Selected.by(selection.cfie().map(Body::of), CENTRE.CFIE), visitor);
    }

    /** All that is known of a body, by its days. */
    public List<Institution> of(Body body) {
        return sql.selectFrom(CENTRE)
                .where(CENTRE.CFIE.eq(body))
                .orderBy(CENTRE.SINCE)
                .fetch(this::institution);
    }

    /** The centres of which that is an advisor on that day, however the name is written. */
    public List<Cfie> advisedBy(String name, LocalDate day) {
        List<String> sought = Folded.words(name);
        return Arrays.stream(Cfie.values())
                .filter(
                        cfie ->
                                on(Body.of(cfie), day).site().advisors().stream()
                                        .map(Folded::words)
                                        .anyMatch(sought::equals))
                .toList();
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("|", names));
    }

    private static List<String> advisors(String joined) {
        return joined == null ? List.of() : List.of(joined.split("\\|"));
    }

    private void show(Condition condition, Consumer<Institution> visitor) {
        sql.selectFrom(CENTRE).where(condition).fetch(this::institution).stream()
                .sorted(Comparator.comparing(Institution::key))
                .forEach(visitor);
    }

    private Institution institution(CentreRecord row) {
        return new Institution(
                new Institution.Key(row.getCfie(), row.getSince()),
                Optional.ofNullable(row.getName()),
                Optional.ofNullable(row.getDirector()),
                new Institution.Site(
                        Optional.ofNullable(row.getPost()),
                        Optional.ofNullable(row.getPlace()),
                        Optional.ofNullable(row.getAddress()),
                        Optional.ofNullable(row.getEmail()),
                        advisors(row.getAdvisors()),
                        Optional.ofNullable(row.getRemark())),
                new Institution.Papers(
                        Optional.ofNullable(row.getLegalBasis()),
                        Optional.ofNullable(row.getVerificationAddress()),
                        pictures.of(row.getLogo(), row.getSignature())));
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<Institution> COLUMNS =
                Columns.<Institution>of(CENTRE, 2)
                        .with(CENTRE.CFIE, one -> one.key().body())
                        .with(CENTRE.SINCE, one -> one.key().since())
                        .maybe(CENTRE.NAME, Institution::name)
                        .maybe(CENTRE.DIRECTOR, Institution::director)
                        .maybe(CENTRE.POST, one -> one.site().post())
                        .maybe(CENTRE.PLACE, one -> one.site().place())
                        .maybe(CENTRE.ADDRESS, one -> one.site().address())
                        .maybe(CENTRE.EMAIL, one -> one.site().email())
                        .maybe(CENTRE.ADVISORS, one -> joined(one.site().advisors()))
                        .maybe(CENTRE.REMARK, one -> one.site().remark())
                        .maybe(CENTRE.LEGAL_BASIS, one -> one.papers().legalBasis())
                        .maybe(
                                CENTRE.VERIFICATION_ADDRESS,
                                one -> one.papers().verificationAddress())
                        .maybe(CENTRE.LOGO, one -> Pictures.hash(one.papers().insignia().logo()))
                        .maybe(
                                CENTRE.SIGNATURE,
                                one -> Pictures.hash(one.papers().insignia().signature()));
    }
}
