package cfie.store.programme;

import static cfie.store.schema.tables.Award.AWARD;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.Registration.REGISTRATION;

import cfie.domain.ledger.Selection;
import cfie.domain.programme.Award;
import cfie.domain.programme.Document;
import cfie.domain.programme.KeptAward;
import cfie.store.fact.Schools;
import cfie.store.schema.tables.records.AwardRecord;
import cfie.store.table.Columns;
import cfie.store.table.Selected;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The recognitions of projects, schools and teachers, in the order in which they were recorded. */
public final class Awards {
    private final DSLContext sql;

    public Awards(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<KeptAward> find(Award.Key key) {
        List<KeptAward> sameDay = new ArrayList<>();
        show(AWARD.TYPE.eq(key.kind()).and(AWARD.GIVEN_ON.eq(key.givenOn())), sameDay::add);
        return sameDay.stream().filter(one -> one.award().key().equals(key)).findFirst();
    }

    /** Keeps it under the next number. */
    public void add(Award award) {
        int last =
                sql.select(DSL.coalesce(DSL.max(AWARD.RUNNING), 0))
                        .from(AWARD)
                        .fetchSingle()
                        .value1();
        Written.COLUMNS.insert(sql, List.of(new KeptAward(last + 1, award)));
    }

    /** Takes it off; what it was, if there was one. */
    public Optional<KeptAward> remove(int number) {
        List<KeptAward> found = new ArrayList<>();
        show(AWARD.RUNNING.eq(number), found::add);
        sql.deleteFrom(AWARD).where(AWARD.RUNNING.eq(number)).execute();
        return found.stream().findFirst();
    }

    public void change(KeptAward award) {
        Written.COLUMNS.update(sql, List.of(award));
    }

    /** Takes the teacher from what also honours a project or a school; the rest goes. How many. */
    public int forget(Nif nif) {
        Condition alone = AWARD.PROJECT.isNull().and(AWARD.SCHOOL.isNull());
        int gone = sql.deleteFrom(AWARD).where(AWARD.NIF.eq(nif)).and(alone).execute();
        return gone + sql.update(AWARD).setNull(AWARD.NIF).where(AWARD.NIF.eq(nif)).execute();
    }

    /** What both were given is one award, with what either knew of it. How many went over. */
    public int handOver(Nif wrong, Nif right) {
        int moved = sql.update(AWARD).set(AWARD.NIF, right).where(AWARD.NIF.eq(wrong)).execute();
        Map<Award.Key, KeptAward> seen = new HashMap<>();
        show(AWARD.NIF.eq(right), one -> unite(one, seen));
        return moved;
    }

    private void unite(KeptAward one, Map<Award.Key, KeptAward> seen) {
        KeptAward first = seen.putIfAbsent(one.award().key(), one);
        if (first != null) {
            KeptAward united = new KeptAward(first.number(), first.award().or(one.award()));
            seen.put(one.award().key(), united);
            change(united);
            sql.deleteFrom(AWARD).where(AWARD.RUNNING.eq(one.number())).execute();
        }
    }

    /** Shows each selected one; the year is the academic year of the day on which it was given. */
    public void each(Selection selection, Consumer<KeptAward> visitor) {
        show(
                DSL.and(
                        Selected.of(
                                selection.year(),
                                year -> AWARD.GIVEN_ON.between(year.firstDay(), year.lastDay())),
                        Selected.by(selection.project(), AWARD.PROJECT),
                        Selected.by(selection.teacher(), AWARD.NIF),
                        Selected.of(selection.school(), code -> at(List.of(code))),
                        Selected.of(
                                selection.cfie(),
                                cfie -> at(new Schools(sql).ofCentre(cfie, selection.day())))),
                visitor);
    }

    /** Of a school, of a project of it, or of no more than a teacher who is registered there. */
    private static Condition at(List<SchoolCode> codes) {
        Condition alone = AWARD.PROJECT.isNull().and(AWARD.SCHOOL.isNull());
        return AWARD.SCHOOL
                .in(codes)
                .or(
                        AWARD.PROJECT.in(
                                DSL.select(PROJECT.CODE)
                                        .from(PROJECT)
                                        .where(PROJECT.SCHOOL.in(codes))))
                .or(
                        alone.and(
                                AWARD.NIF.in(
                                        DSL.select(REGISTRATION.NIF)
                                                .from(REGISTRATION)
                                                .where(REGISTRATION.SCHOOL.in(codes)))));
    }

    private void show(Condition condition, Consumer<KeptAward> visitor) {
        sql.selectFrom(AWARD)
                .where(condition)
                .orderBy(AWARD.RUNNING)
                .fetch(Awards::award)
                .forEach(visitor);
    }

    static KeptAward award(AwardRecord row) {
        return new KeptAward(
                row.getRunning(),
                new Award(
                        new Award.Key(
                                row.getType(),
                                Optional.ofNullable(row.getName()),
                                row.getGivenBy(),
                                row.getGivenOn(),
                                new Award.About(
                                        Optional.ofNullable(row.getProject()),
                                        Optional.ofNullable(row.getSchool()),
                                        Optional.ofNullable(row.getNif()))),
                        Optional.ofNullable(row.getWeb()),
                        Document.of(
                                Optional.ofNullable(row.getDocument()),
                                Optional.ofNullable(row.getDocumentSha256()))));
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<KeptAward> COLUMNS =
                Columns.<KeptAward>of(AWARD, 1)
                        .with(AWARD.RUNNING, KeptAward::number)
                        .with(AWARD.TYPE, one -> one.award().key().kind())
                        .maybe(AWARD.NAME, one -> one.award().key().name())
                        .with(AWARD.GIVEN_BY, one -> one.award().key().givenBy())
                        .with(AWARD.GIVEN_ON, one -> one.award().key().givenOn())
                        .maybe(AWARD.PROJECT, one -> one.award().key().about().project())
                        .maybe(AWARD.SCHOOL, one -> one.award().key().about().school())
                        .maybe(AWARD.NIF, one -> one.award().key().about().teacher())
                        .maybe(AWARD.WEB, one -> one.award().web())
                        .maybe(AWARD.DOCUMENT, one -> one.award().document().map(Document::name))
                        .maybe(
                                AWARD.DOCUMENT_SHA256,
                                one -> one.award().document().map(Document::sha256));
    }
}
