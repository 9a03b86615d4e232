package cfie.store.fact;

import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Partner.PARTNER;
import static cfie.store.schema.tables.Project.PROJECT;

import cfie.domain.Project;
import cfie.domain.Suitability;
import cfie.domain.SuitabilityCheck;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.domain.partner.OwnCard;
import cfie.store.schema.tables.records.ProjectRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The enrolments of schools in projects, with their partners and teachers. */
public final class Projects implements Shelf<ProjectCode, Project> {
    private static final Columns<Project> COLUMNS =
            Columns.<Project>of(PROJECT, 1)
                    .with(PROJECT.CODE, Project::code)
                    .with(PROJECT.SCHOOL, Project::school)
                    .with(PROJECT.ACADEMIC_YEAR, Project::year)
                    .with(PROJECT.TITLE, one -> one.activity().title())
                    .with(PROJECT.KIND, one -> one.activity().kind())
                    .with(PROJECT.DURATION, one -> one.activity().duration())
                    .with(PROJECT.STARTS_ON, one -> one.activity().days().first())
                    .with(PROJECT.ENDS_ON, one -> one.activity().days().last())
                    .maybe(PROJECT.TWINSPACE, Project::twinspace)
                    .maybe(PROJECT.SUITABILITY, one -> one.check().map(SuitabilityCheck::found))
                    .maybe(PROJECT.CHECKED_ON, one -> one.check().map(SuitabilityCheck::checkedOn))
                    .maybe(
                            PROJECT.CHECK_REASON,
                            one -> one.check().flatMap(SuitabilityCheck::reason))
                    .with(PROJECT.SEARCH_KEY, Projects::key);
    private static final Columns<Ordered<Partner>> PARTNERS =
            Columns.<Ordered<Partner>>of(PARTNER, 2)
                    .with(PARTNER.PROJECT, Ordered::project)
                    .with(PARTNER.ORDINAL, Ordered::ordinal)
                    .with(PARTNER.COUNTRY, one -> one.thing.country())
                    .with(PARTNER.NAME, one -> one.thing.name());
    private static final Columns<Ordered<Nif>> TEACHERS =
            Columns.<Ordered<Nif>>of(PARTICIPATION, 2)
                    .with(PARTICIPATION.PROJECT, Ordered::project)
                    .with(PARTICIPATION.NIF, Ordered::thing)
                    .with(PARTICIPATION.ORDINAL, Ordered::ordinal);

    private static String key(Project project) {
        return OwnCard.key(
                project.activity().title(),
                project.partners().stream().map(Partner::toString).toList());
    }

    private final DSLContext sql;

    public Projects(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public ProjectCode keyOf(Project project) {
        return project.code();
    }

    @Override
    public Map<ProjectCode, Project> held(Collection<ProjectCode> codes) {
        Map<ProjectCode, Project> held = new HashMap<>();
        Keys.eachAmong(
                PROJECT.CODE,
                codes,
                among -> show(among).forEach(project -> held.put(project.code(), project)));
        return held;
    }

    /** How many enrolments a school has in a year. */
    public int count(AcademicYear year, SchoolCode school) {
        return sql.fetchCount(
                PROJECT, PROJECT.ACADEMIC_YEAR.eq(year).and(PROJECT.SCHOOL.eq(school)));
    }

    @Override
    public void add(List<Project> projects) {
        COLUMNS.insert(sql, projects);
        PARTNERS.insert(sql, ordered(projects, Project::partners));
        TEACHERS.insert(sql, ordered(projects, Project::teachers));
    }

    @Override
    public void change(List<Project> projects) {
        List<ProjectCode> codes = projects.stream().map(Project::code).toList();
        COLUMNS.update(sql, projects);
        Keys.eachAmong(
                PARTNER.PROJECT, codes, among -> sql.deleteFrom(PARTNER).where(among).execute());
        Keys.eachAmong(
                PARTICIPATION.PROJECT,
                codes,
                among -> sql.deleteFrom(PARTICIPATION).where(among).execute());
        PARTNERS.insert(sql, ordered(projects, Project::partners));
        TEACHERS.insert(sql, ordered(projects, Project::teachers));
    }

    @Override
    public void each(Selection selection, Consumer<Project> visitor) {
        Keys.eachAmong(PROJECT.CODE, codes(selection), some -> show(some).forEach(visitor));
    }

    List<ProjectCode> codes(Selection selection) {
        return sql.select(PROJECT.CODE)
                .from(PROJECT)
                .where(within(selection))
                .orderBy(PROJECT.CODE)
                .fetch(PROJECT.CODE);
    }

    List<ProjectCode> codesBySchool(Selection selection) {
        return sql.select(PROJECT.CODE)
                .from(PROJECT)
                .where(within(selection))
                .orderBy(PROJECT.SCHOOL, PROJECT.CODE)
                .fetch(PROJECT.CODE);
    }

    public List<Project> show(Condition condition) {
        var rows = sql.selectFrom(PROJECT).where(condition).orderBy(PROJECT.CODE).fetch();
        List<ProjectCode> codes = rows.getValues(PROJECT.CODE);
        Map<ProjectCode, List<Partner>> partners =
                sql.selectFrom(PARTNER)
                        .where(Keys.among(PARTNER.PROJECT, codes))
                        .orderBy(PARTNER.PROJECT, PARTNER.ORDINAL)
                        .fetchGroups(
                                PARTNER.PROJECT,
                                row -> new Partner(row.getCountry(), row.getName()));
        Map<ProjectCode, List<Nif>> teachers =
                sql.selectFrom(PARTICIPATION)
                        .where(Keys.among(PARTICIPATION.PROJECT, codes))
                        .orderBy(PARTICIPATION.PROJECT, PARTICIPATION.ORDINAL)
                        .fetchGroups(PARTICIPATION.PROJECT, PARTICIPATION.NIF);
        return rows.map(
                row ->
                        project(
                                row,
                                partners.getOrDefault(row.getCode(), List.of()),
                                teachers.getOrDefault(row.getCode(), List.of())));
    }

    static Project project(ProjectRecord row, List<Partner> partners, List<Nif> teachers) {
        return new Project(
                row.getCode(),
                row.getSchool(),
                row.getAcademicYear(),
                new Project.Activity(
                        row.getTitle(),
                        row.getKind(),
                        row.getDuration(),
                        new Days(row.getStartsOn(), row.getEndsOn())),
                partners,
                teachers,
                Optional.ofNullable(row.getTwinspace()),
                Optional.ofNullable(row.getSuitability()).map(found -> check(found, row)));
    }

    private static SuitabilityCheck check(Suitability found, ProjectRecord row) {
        return new SuitabilityCheck(
                found, row.getCheckedOn(), Optional.ofNullable(row.getCheckReason()));
    }

    private Condition within(Selection selection) {
        return DSL.and(
                Selected.by(selection.project(), PROJECT.CODE),
                Selected.by(selection.year(), PROJECT.ACADEMIC_YEAR),
                Selected.by(selection.school(), PROJECT.SCHOOL),
                Selected.of(selection.cfie(), cfie -> ofCentre(cfie, selection.year())),
                Selected.of(
                        selection.teacher(),
                        nif ->
                                PROJECT.CODE.in(
                                        DSL.select(PARTICIPATION.PROJECT)
                                                .from(PARTICIPATION)
                                                .where(PARTICIPATION.NIF.eq(nif)))));
    }

    /** By the areas of each project's own year. */
    private Condition ofCentre(Cfie cfie, Optional<AcademicYear> year) {
        Collection<AcademicYear> years =
                year.<Collection<AcademicYear>>map(List::of)
                        .orElseGet(
                                () ->
                                        sql.selectDistinct(PROJECT.ACADEMIC_YEAR)
                                                .from(PROJECT)
                                                .fetchSet(PROJECT.ACADEMIC_YEAR));
        Schools schools = new Schools(sql);
        return DSL.or(
                years.stream()
                        .map(
                                one ->
                                        PROJECT.ACADEMIC_YEAR
                                                .eq(one)
                                                .and(
                                                        PROJECT.SCHOOL.in(
                                                                schools.ofCentre(
                                                                        cfie, one.firstDay()))))
                        .toList());
    }

    private static <T> List<Ordered<T>> ordered(
            List<Project> projects, Function<Project, List<T>> things) {
        List<Ordered<T>> ordered = new ArrayList<>();
        for (Project project : projects) {
            int ordinal = 0;
            for (T thing : things.apply(project)) {
                ordered.add(new Ordered<>(project.code(), ++ordinal, thing));
            }
        }
        return ordered;
    }

    private record Ordered<T>(ProjectCode project, Integer ordinal, T thing) {}
}
