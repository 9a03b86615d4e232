package cfie.store.issued;

import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateCounter.CERTIFICATE_COUNTER;
import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;
import static java.util.Comparator.naturalOrder;

import cfie.domain.Judge;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.Issuer;
import cfie.domain.ledger.Selection;
import cfie.store.schema.tables.records.CertificateItemRecord;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.IntegrityCode;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/** What was certified: frozen, numbered without gaps, each work once. */
public final class Certificates {
    private static final int CHUNK = 2_000;

    private final DSLContext sql;

    public Certificates(DSLContext sql) {
        this.sql = sql;
    }

    /** The credits that stand on certificates of the year, by teacher and project. */
    public Map<Nif, Map<ProjectCode, Judge.Standing>> standing(
            AcademicYear year, Optional<Set<Nif>> teachers) {
        Map<Nif, Map<ProjectCode, Judge.Standing>> standing = new HashMap<>();
        var item = CERTIFICATE_ITEM;
        Selected.eachAmong(
                teachers,
                item.NIF,
                some ->
                        sql.selectFrom(item)
                                .where(item.ACADEMIC_YEAR.eq(year))
                                .and(item.STANDING.isTrue())
                                .and(some)
                                .forEach(
                                        row ->
                                                standing.computeIfAbsent(
                                                                row.getNif(),
                                                                nif -> new HashMap<>(4))
                                                        .put(row.getProject(), standing(row))));
        return standing;
    }

    private static Judge.Standing standing(CertificateItemRecord row) {
        return new Judge.Standing(
                Keys.number(row, CERTIFICATE_ITEM),
                row.getCredits(),
                CertificateRows.elsewhere(Optional.ofNullable(row.getElsewhere())));
    }

    /** The years of which some certificate stands. */
    public Set<AcademicYear> standingYears() {
        return sql.selectDistinct(CERTIFICATE_ITEM.ACADEMIC_YEAR)
                .from(CERTIFICATE_ITEM)
                .where(CERTIFICATE_ITEM.STANDING.isTrue())
                .fetchSet(CERTIFICATE_ITEM.ACADEMIC_YEAR);
    }

    /** Takes so many numbers of a centre's year; the first of them. */
    public int take(AcademicYear year, Cfie cfie, int count) {
        var counter = CERTIFICATE_COUNTER;
        Condition own = counter.ACADEMIC_YEAR.eq(year).and(counter.CFIE.eq(cfie));
        var advance =
                sql.update(counter)
                        .set(counter.LAST_RUNNING, counter.LAST_RUNNING.plus(count))
                        .where(own);
        if (advance.execute() == 0) {
            sql.insertInto(counter, counter.ACADEMIC_YEAR, counter.CFIE, counter.LAST_RUNNING)
                    .values(year, cfie, count)
                    .execute();
        }
        int last = sql.select(counter.LAST_RUNNING).from(counter).where(own).fetchSingle().value1();
        return last - count + 1;
    }

    public void add(List<Certificate> certificates) {
        new CertificateRows(sql).insert(certificates);
    }

    /** Keeps the hash of each PDF, by number. */
    public void keepHashes(Map<CertificateNumber, String> hashes) {
        CertificateRows.hashes().update(sql, hashes.entrySet());
    }

    public Optional<IssuedCertificate> find(CertificateNumber number) {
        return first(Keys.of(CERTIFICATE, List.of(number)));
    }

    public Optional<IssuedCertificate> find(IntegrityCode code) {
        return first(CERTIFICATE.INTEGRITY_CODE.eq(code));
    }

    /** Those of the numbers that were issued, by number. */
    public Map<CertificateNumber, IssuedCertificate> all(Collection<CertificateNumber> numbers) {
        Map<CertificateNumber, IssuedCertificate> found = new TreeMap<>();
        Keys.byCentre(numbers)
                .forEach(
                        ofOneCentre ->
                                show(Keys.of(CERTIFICATE, ofOneCentre))
                                        .forEach(one -> found.put(one.number(), one)));
        return found;
    }

    /** The latest day on which one of the numbers was issued. */
    public Optional<LocalDate> latestDay(Collection<CertificateNumber> numbers) {
        return Keys.byCentre(numbers).stream()
                .flatMap(some -> latestDay(some).stream())
                .max(naturalOrder());
    }

    private Optional<LocalDate> latestDay(List<CertificateNumber> ofOneCentre) {
        return sql.select(DSL.max(CERTIFICATE.ISSUED_ON))
                .from(CERTIFICATE)
                .where(Keys.of(CERTIFICATE, ofOneCentre))
                .fetchOptional(Record1::value1);
    }

    /** Those whose PDF has one of the hashes, by hash. */
    public Map<String, IssuedCertificate> bySha256(Collection<String> hashes) {
        return show(CERTIFICATE.SHA256.in(hashes)).stream()
                .collect(Collectors.toMap(one -> one.sha256().orElseThrow(), one -> one));
    }

    private Optional<IssuedCertificate> first(Condition condition) {
        return show(condition).stream().findFirst();
    }

    public int count(Selection selection) {
        return sql.fetchCount(CERTIFICATE, within(selection));
    }

    /** Shows each certificate of the selection in the order of their numbers. */
    public void each(Selection selection, Consumer<IssuedCertificate> visitor) {
        var keys =
                sql.select(CERTIFICATE.ACADEMIC_YEAR, CERTIFICATE.CFIE, CERTIFICATE.RUNNING)
                        .from(CERTIFICATE)
                        .where(within(selection))
                        .fetch(
                                row ->
                                        new CertificateNumber(
                                                row.value1(), row.value2(), row.value3()));
        keys.sort(naturalOrder());
        for (int from = 0; from < keys.size(); ) {
            int to = runEnd(keys, from);
            CertificateNumber first = keys.get(from);
            show(within(selection)
                            .and(CERTIFICATE.ACADEMIC_YEAR.eq(first.year()))
                            .and(CERTIFICATE.CFIE.eq(first.cfie()))
                            .and(
                                    CERTIFICATE.RUNNING.between(
                                            first.running(), keys.get(to - 1).running())))
                    .forEach(visitor);
            from = to;
        }
    }

    /** The end of a run of numbers of one centre and year, at most a chunk long. */
    private static int runEnd(List<CertificateNumber> numbers, int from) {
        CertificateNumber first = numbers.get(from);
        int to = from + 1;
        while (to < numbers.size()
                && to - from < CHUNK
                && numbers.get(to).year().equals(first.year())
                && numbers.get(to).cfie() == first.cfie()) {
            to++;
        }
        return to;
    }

    private List<IssuedCertificate> show(Condition condition) {
        Map<CertificateNumber, List<Certificate.Item>> items = new HashMap<>();
        sql.select(CERTIFICATE_ITEM.fields())
                .from(CERTIFICATE_ITEM)
                .join(CERTIFICATE)
                .on(
                        CERTIFICATE.ACADEMIC_YEAR.eq(CERTIFICATE_ITEM.ACADEMIC_YEAR),
                        CERTIFICATE.CFIE.eq(CERTIFICATE_ITEM.CFIE),
                        CERTIFICATE.RUNNING.eq(CERTIFICATE_ITEM.RUNNING))
                .where(condition)
                .orderBy(CERTIFICATE_ITEM.RUNNING, CERTIFICATE_ITEM.ORDINAL)
                .fetchInto(CERTIFICATE_ITEM)
                .forEach(
                        row ->
                                items.computeIfAbsent(
                                                Keys.number(row, CERTIFICATE_ITEM),
                                                any -> new ArrayList<>(1))
                                        .add(CertificateRows.item(row)));
        Map<Integer, Issuer> issuers = new Issuers(sql).all();
        return sql.selectFrom(CERTIFICATE)
                .where(condition)
                .orderBy(CERTIFICATE.RUNNING)
                .fetch(
                        row ->
                                CertificateRows.certificate(
                                        row,
                                        issuers.get(row.getIssuer()),
                                        items.get(Keys.number(row, CERTIFICATE))));
    }

    static Condition within(Selection selection) {
        return DSL.and(
                Selected.by(selection.year(), CERTIFICATE.ACADEMIC_YEAR),
                Selected.by(selection.cfie(), CERTIFICATE.CFIE),
                Selected.by(selection.teacher(), CERTIFICATE.NIF),
                Selected.of(selection.school(), code -> hasItem(CERTIFICATE_ITEM.SCHOOL.eq(code))),
                Selected.of(
                        selection.project(), code -> hasItem(CERTIFICATE_ITEM.PROJECT.eq(code))));
    }

    private static Condition hasItem(Condition wanted) {
        return DSL.exists(
                DSL.selectOne()
                        .from(CERTIFICATE_ITEM)
                        .where(CERTIFICATE_ITEM.ACADEMIC_YEAR.eq(CERTIFICATE.ACADEMIC_YEAR))
                        .and(CERTIFICATE_ITEM.CFIE.eq(CERTIFICATE.CFIE))
                        .and(CERTIFICATE_ITEM.RUNNING.eq(CERTIFICATE.RUNNING))
                        .and(wanted));
    }
}
