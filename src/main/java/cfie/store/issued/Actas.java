package cfie.store.issued;

import static cfie.store.schema.tables.Acta.ACTA;
import static cfie.store.schema.tables.ActaLine.ACTA_LINE;

import cfie.domain.Requirement;
import cfie.domain.Teacher;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Issuer;
import cfie.domain.ledger.Selection;
import cfie.store.schema.tables.records.ActaLineRecord;
import cfie.store.schema.tables.records.ActaRecord;
import cfie.store.table.Columns;
import cfie.store.table.Rows;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The certification records as issued; a version is never overwritten. */
public final class Actas {
    private static final String SEPARATOR = "|";
    private static final Columns<LineRow> LINES =
            Columns.<LineRow>of(ACTA_LINE, 4)
                    .with(ACTA_LINE.ACADEMIC_YEAR, one -> one.key.year())
                    .with(ACTA_LINE.CFIE, one -> one.key.cfie())
                    .with(ACTA_LINE.VERSION, one -> one.key.version())
                    .with(ACTA_LINE.ORDINAL, LineRow::ordinal)
                    .with(ACTA_LINE.PROJECT, one -> one.line.project())
                    .with(ACTA_LINE.SCHOOL, one -> one.line.school())
                    .with(ACTA_LINE.NIF, one -> one.line.teacher().nif())
                    .with(ACTA_LINE.GIVEN_NAME, one -> one.line.teacher().name().givenName())
                    .with(ACTA_LINE.SURNAME1, one -> one.line.teacher().name().surname1())
                    .maybe(ACTA_LINE.SURNAME2, one -> one.line.teacher().name().surname2())
                    .with(ACTA_LINE.PROPOSED, one -> one.line.proposed())
                    .with(ACTA_LINE.GRANTED, one -> one.line.granted())
                    .with(ACTA_LINE.OUTCOME, one -> one.line.outcome())
                    .maybe(ACTA_LINE.UNMET, one -> unmet(one.line.unmet()))
                    .maybe(ACTA_LINE.LATE, one -> unmet(one.line.late()))
                    .maybe(ACTA_LINE.ELSEWHERE, one -> CertificateRows.cell(one.line.elsewhere()))
                    .maybe(
                            ACTA_LINE.CERTIFICATE_RUNNING,
                            one -> one.line.certificate().map(CertificateNumber::running));

    private final DSLContext sql;

    public Actas(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest version. */
    public Optional<Acta> last(AcademicYear year, Cfie cfie) {
        Condition newest =
                ACTA.VERSION.eq(
                        DSL.select(DSL.max(ACTA.VERSION))
                                .from(ACTA)
                                .where(ACTA.ACADEMIC_YEAR.eq(year))
                                .and(ACTA.CFIE.eq(cfie)));
        return all(year, cfie, newest).findFirst();
    }

    /** Every version, in order. */
    public Stream<Acta> all(AcademicYear year, Cfie cfie) {
        return all(year, cfie, DSL.noCondition());
    }

    private Stream<Acta> all(AcademicYear year, Cfie cfie, Condition versions) {
        Map<Integer, Issuer> issuers = new Issuers(sql).all();
        return sql
                .selectFrom(ACTA)
                .where(ACTA.ACADEMIC_YEAR.eq(year))
                .and(ACTA.CFIE.eq(cfie))
                .and(versions)
                .orderBy(ACTA.VERSION)
                .fetch()
                .stream()
                .map(
                        row ->
                                acta(
                                        new Acta.Key(year, cfie, row.getVersion()),
                                        row,
                                        issuers.get(row.getIssuer())));
    }

    /** The years of a selection and the centres that have an acta in them. */
    public List<Acta.Key> newest(Selection selection) {
        return sql
                .select(ACTA.ACADEMIC_YEAR, ACTA.CFIE, DSL.max(ACTA.VERSION))
                .from(ACTA)
                .where(Selected.by(selection.year(), ACTA.ACADEMIC_YEAR))
                .and(Selected.by(selection.cfie(), ACTA.CFIE))
                .groupBy(ACTA.ACADEMIC_YEAR, ACTA.CFIE)
                .fetch(row -> new Acta.Key(row.value1(), row.value2(), row.value3()))
                .stream()
                .sorted(
                        Comparator.comparing(Acta.Key::year)
                                .thenComparing(key -> key.cfie().slug()))
                .toList();
    }

    public void add(Acta acta) {
        Integer issuer = new Issuers(sql).idsOf(List.of(acta.issuer())).get(acta.issuer());
        sql.insertInto(
                        ACTA,
                        ACTA.ACADEMIC_YEAR,
                        ACTA.CFIE,
                        ACTA.VERSION,
                        ACTA.ISSUED_ON,
                        ACTA.ISSUER,
                        ACTA.AMENDS,
                        ACTA.LEDGER_HEAD)
                .values(
                        acta.key().year(),
                        acta.key().cfie(),
                        acta.key().version(),
                        acta.issuedOn(),
                        issuer,
                        acta.amends().orElse(null),
                        acta.ledgerHead().orElse(null))
                .execute();
        List<LineRow> rows = new ArrayList<>();
        acta.lines().forEach(line -> rows.add(new LineRow(acta.key(), rows.size() + 1, line)));
        LINES.insert(sql, rows);
    }

    private Acta acta(Acta.Key key, ActaRecord row, Issuer issuer) {
        return new Acta(
                key,
                row.getIssuedOn(),
                issuer,
                sql.selectFrom(ACTA_LINE)
                        .where(ACTA_LINE.ACADEMIC_YEAR.eq(key.year()))
                        .and(ACTA_LINE.CFIE.eq(key.cfie()))
                        .and(ACTA_LINE.VERSION.eq(key.version()))
                        .orderBy(ACTA_LINE.ORDINAL)
                        .fetch(line -> line(key, line)),
                Optional.ofNullable(row.getAmends()),
                Optional.ofNullable(row.getLedgerHead()));
    }

    static Acta.Line line(Acta.Key key, ActaLineRecord row) {
        return new Acta.Line(
                row.getProject(),
                row.getSchool(),
                new Teacher(
                        row.getNif(),
                        Rows.name(row.getGivenName(), row.getSurname1(), row.getSurname2())),
                row.getProposed(),
                row.getGranted(),
                row.getOutcome(),
                unmet(row.getUnmet()),
                Optional.ofNullable(row.getCertificateRunning())
                        .map(running -> new CertificateNumber(key.year(), key.cfie(), running)),
                CertificateRows.elsewhere(Optional.ofNullable(row.getElsewhere())),
                unmet(row.getLate()));
    }

    private static Optional<String> unmet(List<Requirement> requirements) {
        return requirements.stream().map(Enum::name).reduce((a, b) -> a + SEPARATOR + b);
    }

    private static List<Requirement> unmet(String text) {
        return text == null
                ? List.of()
                : Pattern.compile(SEPARATOR, Pattern.LITERAL)
                        .splitAsStream(text)
                        .map(Requirement::valueOf)
                        .toList();
    }

    private record LineRow(Acta.Key key, Integer ordinal, Acta.Line line) {}
}
