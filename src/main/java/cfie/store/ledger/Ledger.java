package cfie.store.ledger;

import static cfie.store.schema.tables.Event.EVENT;
import static cfie.store.schema.tables.Participation.PARTICIPATION;

import cfie.domain.ledger.ChainCheck;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Event;
import cfie.domain.ledger.EventFilter;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.store.schema.tables.records.EventRecord;
import cfie.store.table.Selected;
import cfie.value.Nif;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What was done to the register, by whom and when: events are added, and never changed. */
public final class Ledger {
    private final DSLContext sql;

    public Ledger(DSLContext sql) {
        this.sql = sql;
    }

    static Optional<EventRecord> last(DSLContext sql) {
        return sql.selectFrom(EVENT)
                .where(EVENT.RUNNING.eq(DSL.select(DSL.max(EVENT.RUNNING)).from(EVENT)))
                .fetchOptional();
    }

    /** The link of the last event: with it, whoever noted it can prove that none before changed. */
    public Optional<String> head() {
        return last(sql).map(EventRecord::getLink);
    }

    /** Shows each event asked for, the newest last. */
    public void each(EventFilter filter, Consumer<Event> visitor) {
        each(
                Selected.of(filter.command(), Ledger::by)
                        .and(Selected.of(filter.since(), day -> EVENT.MOMENT.ge(day.toString())))
                        .and(
                                Selected.of(
                                        filter.until(),
                                        day -> EVENT.MOMENT.lt(day.plusDays(1).toString())))
                        .and(about(filter.about())),
                row -> visitor.accept(event(row)));
    }

    /** By the command, or by any verb of the noun. */
    private static Condition by(String command) {
        return EVENT.COMMAND.eq(command).or(EVENT.COMMAND.startsWith(command + " "));
    }

    private void each(Condition condition, Consumer<EventRecord> visitor) {
        try (var rows =
                sql.selectFrom(EVENT)
                        .where(condition)
                        .orderBy(EVENT.RUNNING, EVENT.ID)
                        .fetchLazy()) {
            rows.forEach(visitor);
        }
    }

    /** What names a teacher, or happened to the teacher's projects, is about the teacher too. */
    private Condition about(Selection about) {
        Selection others =
                new Selection(
                        about.year(),
                        about.cfie(),
                        about.school(),
                        Optional.empty(),
                        about.project());
        return marked(Subject.of(others)).and(Selected.of(about.teacher(), Ledger::about));
    }

    private static Condition about(Nif teacher) {
        return naming(teacher)
                .or(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(PARTICIPATION)
                                        .where(PARTICIPATION.NIF.eq(teacher))
                                        .and(
                                                EVENT.SUBJECT.contains(
                                                        DSL.concat(
                                                                DSL.inline("|project="),
                                                                PARTICIPATION.PROJECT,
                                                                DSL.inline("|"))))));
    }

    public static Condition naming(Nif teacher) {
        return marked(Subject.NONE.and("teacher", teacher))
                .or(EVENT.DETAIL.contains(teacher.text()));
    }

    private static Condition marked(Subject subject) {
        return DSL.and(
                subject.marks().stream()
                        .map(mark -> EVENT.SUBJECT.contains(new Subject(List.of(mark)).text()))
                        .toList());
    }

    private static Event event(EventRecord row) {
        return new Event(
                Optional.ofNullable(row.getRunning())
                        .map(running -> new Event.Place(running, row.getLink())),
                row.getMoment(),
                row.getActor(),
                row.getCommand(),
                Optional.ofNullable(row.getSubject())
                        .filter(any -> row.getDetail() != null)
                        .map(Subject::parse)
                        .map(subject -> new Event.Content(subject, row.getDetail())));
    }

    /**
     * Looks at every event, from the first.
     *
     * @param sought a link that somebody noted, whose event is to be found
     */
    public ChainCheck check(Optional<String> sought) {
        LedgerCheck check = new LedgerCheck(sought);
        each(DSL.noCondition(), check::see);
        return check.result();
    }

    /**
     * Takes out what any event told of the teacher: what it was about, what was changed, and the
     * salt without which nobody can try what it may have been. Events, order and links stay.
     *
     * @return the digests of those events, for the event that says so ({@link Change#forgetting})
     */
    public List<String> forget(Nif teacher) {
        List<String> digests =
                sql.select(EVENT.DIGEST)
                        .from(EVENT)
                        .where(naming(teacher))
                        .orderBy(EVENT.ID)
                        .fetch(EVENT.DIGEST);
        sql.update(EVENT)
                .setNull(EVENT.SUBJECT)
                .setNull(EVENT.DETAIL)
                .setNull(EVENT.SALT)
                .where(naming(teacher))
                .execute();
        return digests;
    }
}
