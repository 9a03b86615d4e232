package cfie.store.fact;

import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.School.SCHOOL;

import cfie.domain.Areas;
import cfie.domain.Funding;
import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.SchoolRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.Cfie;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The schools of the official lists, those closed since included. */
public final class Schools implements Shelf<SchoolCode, School> {
    private final DSLContext sql;

    public Schools(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public SchoolCode keyOf(School school) {
        return school.code();
    }

    @Override
    public Map<SchoolCode, School> held(Collection<SchoolCode> codes) {
        Map<SchoolCode, School> held = new HashMap<>();
        Keys.eachAmong(
                SCHOOL.CODE,
                codes,
                among ->
                        sql.selectFrom(SCHOOL)
                                .where(among)
                                .forEach(row -> held.put(row.getCode(), school(row))));
        return held;
    }

    @Override
    public Optional<School> find(SchoolCode code) {
        return sql.selectFrom(SCHOOL).where(SCHOOL.CODE.eq(code)).fetchOptional(Schools::school);
    }

    @Override
    public void add(List<School> schools) {
        Written.COLUMNS.insert(sql, schools);
    }

    @Override
    public void change(List<School> schools) {
        Written.COLUMNS.update(sql, schools);
    }

    @Override
    public void each(Selection selection, Consumer<School> visitor) {
        Areas areas = new Municipalities(sql).areas();
        try (var rows =
                sql.selectFrom(SCHOOL).where(within(selection)).orderBy(SCHOOL.CODE).fetchLazy()) {
            rows.stream()
                    .map(Schools::school)
                    .filter(
                            school ->
                                    selection.cfie().isEmpty()
                                            || selection.cfie().get()
                                                    == areas.of(school, selection.day()))
                    .forEach(visitor);
        }
    }

    /** Whether the field names a school of the centre that is asked for. */
    public Condition servedBy(Selection selection, Field<SchoolCode> field) {
        return Selected.of(selection.cfie(), cfie -> field.in(ofCentre(cfie, selection.day())));
    }

    /** The codes of a centre's schools by the areas of a day, whichever lists they are on. */
    public List<SchoolCode> ofCentre(Cfie cfie, LocalDate day) {
        Areas areas = new Municipalities(sql).areas();
        return sql.selectFrom(SCHOOL).orderBy(SCHOOL.CODE).stream()
                .map(Schools::school)
                .filter(school -> areas.of(school, day) == cfie)
                .map(School::code)
                .toList();
    }

    private static Condition within(Selection selection) {
        return DSL.and(
                Selected.by(selection.school(), SCHOOL.CODE),
                Selected.of(selection.year(), SCHOOL.FIRST_YEAR::le),
                Selected.of(selection.year(), SCHOOL.LAST_YEAR::ge),
                Selected.of(
                        selection.teacher(),
                        nif ->
                                SCHOOL.CODE.in(
                                        DSL.select(REGISTRATION.SCHOOL)
                                                .from(REGISTRATION)
                                                .where(REGISTRATION.NIF.eq(nif)))),
                Selected.of(
                        selection.project(),
                        code ->
                                SCHOOL.CODE.in(
                                        DSL.select(PROJECT.SCHOOL)
                                                .from(PROJECT)
                                                .where(PROJECT.CODE.eq(code)))));
    }

    static School school(SchoolRecord row) {
        return new School(
                row.getCode(),
                row.getName(),
                Optional.ofNullable(row.getType()),
                row.getOwnership(),
                Optional.ofNullable(row.getSubsidised()),
                new School.Place(
                        Optional.ofNullable(row.getLocality()),
                        Optional.ofNullable(row.getMunicipality())),
                new School.Contact(row.getEmail(), Optional.ofNullable(row.getPhone())),
                Optional.ofNullable(row.getCfie()),
                row.getFirstYear(),
                row.getLastYear(),
                row.getStatus(),
                funding(row.getFunding()));
    }

    public static Funding funding(String turns) {
        return Optional.ofNullable(turns).map(Funding::parse).orElse(Funding.SINGLE);
    }

    private static Optional<String> funding(School school) {
        return Optional.of(school.funding())
                .filter(funding -> !funding.isSingle())
                .map(Funding::text);
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<School> COLUMNS =
                Columns.<School>of(SCHOOL, 1)
                        .with(SCHOOL.CODE, School::code)
                        .with(SCHOOL.NAME, School::name)
                        .maybe(SCHOOL.TYPE, School::type)
                        .with(SCHOOL.OWNERSHIP, School::ownership)
                        .maybe(SCHOOL.SUBSIDISED, School::subsidised)
                        .maybe(SCHOOL.LOCALITY, school -> school.place().locality())
                        .maybe(SCHOOL.MUNICIPALITY, school -> school.place().municipality())
                        .with(SCHOOL.EMAIL, school -> school.contact().email())
                        .maybe(SCHOOL.PHONE, school -> school.contact().phone())
                        .maybe(SCHOOL.CFIE, School::cfie)
                        .with(SCHOOL.FIRST_YEAR, School::firstYear)
                        .with(SCHOOL.LAST_YEAR, School::year)
                        .with(SCHOOL.STATUS, School::status)
                        .maybe(SCHOOL.FUNDING, Schools::funding);
    }
}
