package cfie.store;

import static cfie.store.schema.tables.Event.EVENT;
import static cfie.store.schema.tables.Participation.PARTICIPATION;

import cfie.domain.ledger.ChainCheck;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Event;
import cfie.domain.ledger.EventFilter;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.store.schema.tables.records.EventRecord;
import cfie.value.Nif;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What was done to the register, by whom and when: events are added, and never changed. */
public final class Ledger {
    private static final int SALT = 16;
    private static final Columns<EventRecord> ADDED =
            Columns.<EventRecord>of(EVENT, 0)
                    .with(EVENT.MOMENT, EventRecord::getMoment)
                    .with(EVENT.ACTOR, EventRecord::getActor)
                    .with(EVENT.COMMAND, EventRecord::getCommand)
                    .with(EVENT.SUBJECT, EventRecord::getSubject)
                    .with(EVENT.DETAIL, EventRecord::getDetail)
                    .with(EVENT.SALT, EventRecord::getSalt)
                    .with(EVENT.DIGEST, EventRecord::getDigest);
    private static final Columns<EventRecord> LINKED =
            Columns.<EventRecord>of(EVENT, 1)
                    .with(EVENT.ID, EventRecord::getId)
                    .with(EVENT.RUNNING, EventRecord::getRunning)
                    .with(EVENT.LINK, EventRecord::getLink);

    private final DSLContext sql;

    Ledger(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds an event for each change; they are linked later. */
    void add(Clerk clerk, List<Change> changes) {
        String now = clerk.now();
        SecureRandom random = new SecureRandom();
        ADDED.insert(sql, changes.stream().map(one -> event(clerk, now, one, random)).toList());
    }

    private static EventRecord event(Clerk clerk, String now, Change change, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        EventRecord event = new EventRecord();
        event.setMoment(now);
        event.setActor(clerk.name());
        event.setCommand(clerk.command());
        event.setSubject(change.subject().text());
        event.setDetail(CanonicalJson.of(change.differences()));
        event.setSalt(HexFormat.of().formatHex(salt));
        event.setDigest(Chain.digest(event.getSalt(), event.getSubject(), event.getDetail()));
        return event;
    }

    /** What is to be told of the register's schema, unless it was told before. */
    List<Change> founding(boolean isNew) {
        List<Change> changes = Stream.of("created", "upgraded").map(Ledger::founded).toList();
        boolean isTold =
                sql.fetchExists(
                        EVENT,
                        EVENT.DETAIL.in(
                                changes.stream()
                                        .map(one -> CanonicalJson.of(one.differences()))
                                        .toList()));
        return isTold ? List.of() : List.of(changes.get(isNew ? 0 : 1));
    }

    private static Change founded(String how) {
        return new Change(
                Subject.NONE,
                List.of(
                        new Difference("register", "", how),
                        new Difference("schema", "", Integer.toString(Schema.VERSION))));
    }

    /** After events that were written with the numbers they had: the next one has the next. */
    void goOn() {
        long last =
                sql.select(DSL.coalesce(DSL.max(EVENT.ID), 0L)).from(EVENT).fetchSingle().value1();
        sql.execute("alter table event alter column id restart with " + (last + 1));
    }

    /** Puts the events that have no place yet at the end of the chain. Nobody else may do so. */
    void link() {
        List<EventRecord> open =
                sql.selectFrom(EVENT).where(EVENT.RUNNING.isNull()).orderBy(EVENT.ID).fetch();
        if (!open.isEmpty()) {
            Optional<EventRecord> last = last();
            int running = last.map(EventRecord::getRunning).orElse(0);
            String before = last.map(EventRecord::getLink).orElse(Chain.START);
            for (EventRecord event : open) {
                event.setRunning(++running);
                event.setLink(Chain.link(before, event));
                before = event.getLink();
            }
            LINKED.update(sql, open);
        }
    }

    private Optional<EventRecord> last() {
        return sql.selectFrom(EVENT)
                .where(EVENT.RUNNING.eq(DSL.select(DSL.max(EVENT.RUNNING)).from(EVENT)))
                .fetchOptional();
    }

    /** The link of the last event: with it, whoever noted it can prove that none before changed. */
    public Optional<String> head() {
        return last().map(EventRecord::getLink);
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

    static Condition naming(Nif teacher) {
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
