package cfie.store.fact;

import static cfie.store.schema.tables.ExternalCredit.EXTERNAL_CREDIT;
import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Registration.REGISTRATION;

import cfie.domain.ExternalCredits;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.ExternalCreditRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The credits that other bodies certified. */
public final class ExternalCertificates implements Shelf<ExternalCredits.Key, ExternalCredits> {
    private static final Columns<ExternalCredits> COLUMNS =
            Columns.<ExternalCredits>of(EXTERNAL_CREDIT, 4)
                    .with(EXTERNAL_CREDIT.NIF, one -> one.key().nif())
                    .with(EXTERNAL_CREDIT.ACADEMIC_YEAR, one -> one.key().year())
                    .with(EXTERNAL_CREDIT.BODY, one -> one.key().body())
                    .with(EXTERNAL_CREDIT.REFERENCE, one -> one.key().reference().orElse(""))
                    .with(EXTERNAL_CREDIT.CREDITS, ExternalCredits::credits)
                    .maybe(EXTERNAL_CREDIT.CERTIFIED_ON, ExternalCredits::certifiedOn)
                    .maybe(EXTERNAL_CREDIT.FILE, ExternalCredits::file)
                    .maybe(EXTERNAL_CREDIT.SHA256, ExternalCredits::sha256);

    private final DSLContext sql;

    public ExternalCertificates(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public ExternalCredits.Key keyOf(ExternalCredits one) {
        return one.key();
    }

    @Override
    public Map<ExternalCredits.Key, ExternalCredits> held(Collection<ExternalCredits.Key> keys) {
        Map<ExternalCredits.Key, ExternalCredits> held = new HashMap<>();
        List<Nif> teachers = keys.stream().map(ExternalCredits.Key::nif).toList();
        of(teachers).forEach(one -> held.put(one.key(), one));
        return held;
    }

    /** Everything of the teachers. */
    public List<ExternalCredits> of(Collection<Nif> teachers) {
        List<ExternalCredits> found = new ArrayList<>();
        Keys.eachAmong(EXTERNAL_CREDIT.NIF, teachers, among -> show(among, found::add));
        return found;
    }

    /** Those of a year, by teacher. */
    public Map<Nif, List<ExternalCredits>> of(AcademicYear year, Optional<Set<Nif>> teachers) {
        Map<Nif, List<ExternalCredits>> found = new HashMap<>();
        Selected.eachAmong(
                teachers,
                EXTERNAL_CREDIT.NIF,
                some ->
                        show(
                                EXTERNAL_CREDIT.ACADEMIC_YEAR.eq(year).and(some),
                                one ->
                                        found.computeIfAbsent(
                                                        one.key().nif(), nif -> new ArrayList<>(2))
                                                .add(one)));
        return found;
    }

    @Override
    public void add(List<ExternalCredits> credits) {
        COLUMNS.insert(sql, credits);
    }

    @Override
    public void change(List<ExternalCredits> credits) {
        COLUMNS.update(sql, credits);
    }

    public void remove(ExternalCredits.Key key) {
        sql.deleteFrom(EXTERNAL_CREDIT)
                .where(EXTERNAL_CREDIT.NIF.eq(key.nif()))
                .and(EXTERNAL_CREDIT.ACADEMIC_YEAR.eq(key.year()))
                .and(EXTERNAL_CREDIT.BODY.eq(key.body()))
                .and(EXTERNAL_CREDIT.REFERENCE.eq(key.reference().orElse("")))
                .execute();
    }

    /** School, centre and project are those of the teacher. */
    @Override
    public void each(Selection selection, Consumer<ExternalCredits> visitor) {
        show(
                DSL.and(
                        Selected.by(selection.teacher(), EXTERNAL_CREDIT.NIF),
                        Selected.by(selection.year(), EXTERNAL_CREDIT.ACADEMIC_YEAR),
                        Selected.of(
                                selection.school(),
                                code -> isRegistered(REGISTRATION.SCHOOL.eq(code))),
                        Selected.of(
                                selection.cfie(),
                                cfie ->
                                        isRegistered(
                                                REGISTRATION.SCHOOL.in(
                                                        new Schools(sql)
                                                                .ofCentre(cfie, selection.day())))),
                        Selected.of(
                                selection.project(),
                                code ->
                                        EXTERNAL_CREDIT.NIF.in(
                                                DSL.select(PARTICIPATION.NIF)
                                                        .from(PARTICIPATION)
                                                        .where(PARTICIPATION.PROJECT.eq(code))))),
                visitor);
    }

    private static Condition isRegistered(Condition there) {
        return EXTERNAL_CREDIT.NIF.in(DSL.select(REGISTRATION.NIF).from(REGISTRATION).where(there));
    }

    private void show(Condition condition, Consumer<ExternalCredits> visitor) {
        try (var rows =
                sql.selectFrom(EXTERNAL_CREDIT)
                        .where(condition)
                        .orderBy(
                                EXTERNAL_CREDIT.NIF,
                                EXTERNAL_CREDIT.ACADEMIC_YEAR,
                                EXTERNAL_CREDIT.BODY,
                                EXTERNAL_CREDIT.REFERENCE)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(credits(row)));
        }
    }

    static ExternalCredits credits(ExternalCreditRecord row) {
        return new ExternalCredits(
                new ExternalCredits.Key(
                        row.getNif(),
                        row.getAcademicYear(),
                        row.getBody(),
                        Optional.of(row.getReference()).filter(text -> !text.isEmpty())),
                row.getCredits(),
                Optional.ofNullable(row.getCertifiedOn()),
                Optional.ofNullable(row.getFile()),
                Optional.ofNullable(row.getSha256()));
    }
}
