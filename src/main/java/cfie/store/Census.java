package cfie.store;

import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;
import static cfie.store.schema.tables.Evaluation.EVALUATION;
import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Partner.PARTNER;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.ProjectConsent.PROJECT_CONSENT;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;
import static cfie.store.schema.tables.Report.REPORT;

import cfie.domain.ParticipationKind;
import cfie.domain.ProjectDuration;
import cfie.domain.ReportType;
import cfie.domain.figures.Measure;
import cfie.store.fact.Decisions;
import cfie.store.fact.RegisteredRoles;
import cfie.store.table.Keys;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Credits;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The rows that a year is counted from, each kind with one query, in order and never all at once.
 */
public final class Census {
    static final int SLICE = 1_000;
    private static final String COUNTRIES = "countries";
    private static final String COMMA = ",";
    private static final Field<Boolean> CERTIFIED =
            there(
                            DSL.selectOne()
                                    .from(CERTIFICATE_ITEM)
                                    .where(CERTIFICATE_ITEM.PROJECT.eq(PROJECT.CODE))
                                    .and(CERTIFICATE_ITEM.NIF.eq(PARTICIPATION.NIF))
                                    .and(CERTIFICATE_ITEM.STANDING.isTrue()))
                    .as("certified");
    private static final Field<Boolean> REGISTRATION_ANSWERED =
            there(
                            DSL.selectOne()
                                    .from(REGISTRATION_CONSENT)
                                    .where(REGISTRATION_CONSENT.NIF.eq(PARTICIPATION.NIF))
                                    .and(REGISTRATION_CONSENT.SCHOOL.eq(PROJECT.SCHOOL)))
                    .as("registration_answered");
    private static final Field<Boolean> PROJECT_ANSWERED =
            there(
                            DSL.selectOne()
                                    .from(PROJECT_CONSENT)
                                    .where(PROJECT_CONSENT.PROJECT.eq(PROJECT.CODE)))
                    .as("project_answered");
    private static final Field<Integer> DOCUMENTS =
            DSL.field(DSL.selectCount().from(REPORT).where(REPORT.PROJECT.eq(PROJECT.CODE)))
                    .as("documents");
    private static final Field<Boolean> EVALUATED =
            there(
                            DSL.selectOne()
                                    .from(EVALUATION)
                                    .where(EVALUATION.PROJECT.eq(PROJECT.CODE))
                                    .and(
                                            EVALUATION.SUBJECT.in(
                                                    DSL.inline("*"),
                                                    PARTICIPATION.NIF.coerce(String.class))))
                    .as("evaluated");

    private static final Field<Boolean> WITHDRAWN = Decisions.withdrawn().as("withdrawn");

    private final DSLContext sql;

    Census(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A project, or an activity of a certificate; with the countries of its partners where those
     * are asked for.
     */
    public record Work(
            ProjectCode project,
            SchoolCode school,
            ParticipationKind kind,
            ProjectDuration duration,
            Set<String> countries) {}

    /** A teacher's part in a project, and what nobody has recorded of it yet. */
    public record Part(Nif nif, Work work, boolean isCertified, Set<Measure> lacks) {}

    /** What stands on a certificate. */
    public record Item(CertificateNumber number, Work work, Credits credits) {}

    /** Whether there is any project of the year. */
    public boolean isHeld(AcademicYear year) {
        return sql.fetchExists(PROJECT, PROJECT.ACADEMIC_YEAR.eq(year));
    }

    /** The years of which the register holds a project. */
    public List<AcademicYear> years() {
        return sql.selectDistinct(PROJECT.ACADEMIC_YEAR)
                .from(PROJECT)
                .orderBy(PROJECT.ACADEMIC_YEAR)
                .fetch(PROJECT.ACADEMIC_YEAR);
    }

    /** By teacher and project, without those who are no teachers. */
    public void parts(AcademicYear year, boolean withCountries, Consumer<Part> visitor) {
        try (var rows =
                sql.select(PARTICIPATION.NIF, CERTIFIED, REGISTRATION_ANSWERED, PROJECT_ANSWERED)
                        .select(DOCUMENTS, EVALUATED, WITHDRAWN, PROJECT.SUITABILITY)
                        .select(PROJECT.CODE, PROJECT.SCHOOL, PROJECT.KIND, PROJECT.DURATION)
                        .select(PROJECT.STARTS_ON, PROJECT.ENDS_ON, REGISTRATION.ROLES)
                        .select(countries(PROJECT.CODE, withCountries))
                        .from(PROJECT)
                        .join(PARTICIPATION)
                        .on(PARTICIPATION.PROJECT.eq(PROJECT.CODE))
                        .leftJoin(REGISTRATION)
                        .on(REGISTRATION.NIF.eq(PARTICIPATION.NIF))
                        .and(REGISTRATION.SCHOOL.eq(PROJECT.SCHOOL))
                        .where(PROJECT.ACADEMIC_YEAR.eq(year))
                        .orderBy(PARTICIPATION.NIF, PROJECT.CODE)
                        .fetchSize(SLICE)
                        .fetchLazy()) {
            rows.stream()
                    .filter(row -> row.get(CERTIFIED) || RegisteredRoles.teach(row))
                    .forEach(row -> visitor.accept(part(row)));
        }
    }

    /** By school and code. */
    public void projects(AcademicYear year, boolean withCountries, Consumer<Work> visitor) {
        try (var rows =
                sql.select(PROJECT.CODE, PROJECT.SCHOOL, PROJECT.KIND, PROJECT.DURATION)
                        .select(countries(PROJECT.CODE, withCountries))
                        .from(PROJECT)
                        .where(PROJECT.ACADEMIC_YEAR.eq(year))
                        .orderBy(PROJECT.SCHOOL, PROJECT.CODE)
                        .fetchSize(SLICE)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(work(row, PROJECT, PROJECT.CODE)));
        }
    }

    /** By certificate and project. */
    public void items(AcademicYear year, boolean withCountries, Consumer<Item> visitor) {
        var item = CERTIFICATE_ITEM;
        try (var rows =
                sql.select(item.ACADEMIC_YEAR, item.CFIE, item.RUNNING, item.CREDITS)
                        .select(item.PROJECT, item.SCHOOL, item.KIND, item.DURATION)
                        .select(countries(item.PROJECT, withCountries))
                        .from(item)
                        .where(item.ACADEMIC_YEAR.eq(year))
                        .and(item.STANDING.isTrue())
                        .orderBy(item.CFIE, item.RUNNING, item.PROJECT)
                        .fetchSize(SLICE)
                        .fetchLazy()) {
            rows.forEach(
                    row ->
                            visitor.accept(
                                    new Item(
                                            Keys.number(row, item),
                                            work(row, item, item.PROJECT),
                                            row.get(item.CREDITS))));
        }
    }

    static Field<String> countries(Field<ProjectCode> project, boolean areAsked) {
        Field<String> none = DSL.inline("", SQLDataType.VARCHAR);
        Field<String> all = DSL.listAgg(PARTNER.COUNTRY, COMMA).withinGroupOrderBy(PARTNER.COUNTRY);
        return areAsked
                ? DSL.field(DSL.select(all).from(PARTNER).where(PARTNER.PROJECT.eq(project)))
                        .as(COUNTRIES)
                : none.as(COUNTRIES);
    }

    private static Part part(Record row) {
        boolean isCertified = row.get(CERTIFIED);
        return new Part(
                row.get(PARTICIPATION.NIF),
                work(row, PROJECT, PROJECT.CODE),
                isCertified,
                isCertified || row.get(WITHDRAWN) ? Set.of() : lacks(row));
    }

    private static Set<Measure> lacks(Record row) {
        Set<Measure> lacks = EnumSet.noneOf(Measure.class);
        lacks(lacks, Measure.LACKS_REGISTRATION_ANSWER, row.get(REGISTRATION_ANSWERED));
        lacks(lacks, Measure.LACKS_SUITABILITY, row.get(PROJECT.SUITABILITY) != null);
        lacks(lacks, Measure.LACKS_PROJECT_ANSWER, row.get(PROJECT_ANSWERED));
        lacks(lacks, Measure.LACKS_DOCUMENTS, row.get(DOCUMENTS) >= ReportType.values().length);
        lacks(lacks, Measure.LACKS_EVALUATION, row.get(EVALUATED));
        return lacks;
    }

    private static void lacks(Set<Measure> lacks, Measure what, boolean isThere) {
        if (!isThere) {
            lacks.add(what);
        }
    }

    static Work work(Record row, Table<?> table, Field<ProjectCode> project) {
        return new Work(
                row.get(project),
                row.get(Objects.requireNonNull(table.field(PROJECT.SCHOOL))),
                row.get(Objects.requireNonNull(table.field(PROJECT.KIND))),
                row.get(Objects.requireNonNull(table.field(PROJECT.DURATION))),
                Optional.ofNullable(row.get(COUNTRIES, String.class))
                        .filter(told -> !told.isEmpty())
                        .map(told -> new HashSet<>(List.of(told.split(COMMA))))
                        .orElseGet(HashSet::new));
    }

    private static Field<Boolean> there(Select<?> rows) {
        return DSL.field(DSL.exists(rows));
    }
}
