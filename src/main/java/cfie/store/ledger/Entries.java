package cfie.store.ledger;

import static cfie.store.schema.tables.Event.EVENT;

import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Subject;
import cfie.store.schema.tables.records.EventRecord;
import cfie.store.table.Columns;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** How events come into the ledger: added with the work that they tell of, and linked after it. */
public final class Entries {
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

    public Entries(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds an event for each change; they are linked later. */
    public void add(Clerk clerk, List<Change> changes) {
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
    public List<Change> founding(boolean isNew, int schema) {
        List<Change> changes =
                Stream.of("created", "upgraded").map(how -> founded(how, schema)).toList();
        boolean isTold =
                sql.fetchExists(
                        EVENT,
                        EVENT.DETAIL.in(
                                changes.stream()
                                        .map(one -> CanonicalJson.of(one.differences()))
                                        .toList()));
        return isTold ? List.of() : List.of(changes.get(isNew ? 0 : 1));
    }

    private static Change founded(String how, int schema) {
        return new Change(
                Subject.NONE,
                List.of(
                        new Difference("register", "", how),
                        new Difference("schema", "", Integer.toString(schema))));
    }

    /** After events that were written with the numbers they had: the next one has the next. */
    public void goOn() {
        long last =
                sql.select(DSL.coalesce(DSL.max(EVENT.ID), 0L)).from(EVENT).fetchSingle().value1();
        sql.execute("alter table event alter column id restart with " + (last + 1));
    }

    /** Puts the events that have no place yet at the end of the chain. Nobody else may do so. */
    public void link() {
        List<EventRecord> open =
                sql.selectFrom(EVENT).where(EVENT.RUNNING.isNull()).orderBy(EVENT.ID).fetch();
        if (!open.isEmpty()) {
            Optional<EventRecord> last = Ledger.last(sql);
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
}
