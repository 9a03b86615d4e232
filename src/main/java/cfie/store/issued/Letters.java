package cfie.store.issued;

import static cfie.store.schema.tables.Letter.LETTER;
import static cfie.store.schema.tables.ProjectConsent.PROJECT_CONSENT;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;

import cfie.domain.ledger.Selection;
import cfie.domain.letter.Letter;
import cfie.store.ledger.Seal;
import cfie.store.schema.tables.records.LetterRecord;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.IntegrityCode;
import cfie.value.Nif;
import java.time.LocalDate;
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

/** The letters that were made, so that none is made twice. */
public final class Letters {
    private static final int REFERENCE = 17;

    private final DSLContext sql;

    public Letters(DSLContext sql) {
        this.sql = sql;
    }

    /** The reference of each letter: always the same, and told by nobody without the secret. */
    public Function<Letter.Key, String> references() {
        Function<String, IntegrityCode> coder = new Seal(sql).coder();
        return key -> coder.apply(key.text()).text().substring(0, REFERENCE);
    }

    public Map<String, Letter> held(Collection<String> references) {
        Map<String, Letter> held = new HashMap<>();
        Keys.eachAmong(
                LETTER.REFERENCE,
                references,
                among -> show(among, one -> held.put(one.reference(), one)));
        return held;
    }

    /** Keeps it unless it is there already; whether it was kept. */
    public boolean add(Letter letter) {
        return sql.insertInto(LETTER).set(row(letter)).onConflictDoNothing().execute() == 1;
    }

    /** Keeps how far it got, unless it is no longer as it was; whether it was kept. */
    public boolean change(Letter was, Letter now) {
        return sql.update(LETTER)
                        .set(row(now))
                        .where(LETTER.REFERENCE.eq(was.reference()))
                        .and(LETTER.STATE.eq(was.state()))
                        .and(LETTER.COPY.eq(was.copy()))
                        .execute()
                == 1;
    }

    /** Shows each selected one, by kind and then in the order of what they are about. */
    public void each(Selection selection, Consumer<Letter> visitor) {
        show(
                DSL.and(
                        Selected.by(selection.year(), LETTER.ACADEMIC_YEAR),
                        Selected.by(selection.cfie(), LETTER.CFIE),
                        Selected.by(selection.school(), LETTER.SCHOOL),
                        Selected.by(selection.teacher(), LETTER.NIF),
                        Selected.by(selection.project(), LETTER.PROJECT)),
                visitor);
    }

    /** The day of the answer to each letter that was answered, by its reference. */
    public Map<String, LocalDate> answered() {
        Map<String, LocalDate> days = new HashMap<>();
        sql.select(REGISTRATION_CONSENT.LETTER, REGISTRATION_CONSENT.DECIDED_ON)
                .from(REGISTRATION_CONSENT)
                .where(REGISTRATION_CONSENT.LETTER.isNotNull())
                .unionAll(
                        DSL.select(PROJECT_CONSENT.LETTER, PROJECT_CONSENT.DECIDED_ON)
                                .from(PROJECT_CONSENT)
                                .where(PROJECT_CONSENT.LETTER.isNotNull()))
                .forEach(row -> days.merge(row.value1(), row.value2(), Letters::later));
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Under which reference a letter goes over to another person. */
    public Optional<String> referenceFor(String reference, Nif other) {
        return Optional.ofNullable(held(List.of(reference)).get(reference))
                .map(letter -> references().apply(letter.key().of(other)));
    }

    public int forget(Nif nif) {
        return sql.deleteFrom(LETTER).where(LETTER.NIF.eq(nif)).execute();
    }

    /** What both were written is one letter. How many went over. */
    public int handOver(Nif wrong, Nif right) {
        List<Letter> moved = new ArrayList<>();
        show(LETTER.NIF.eq(wrong), moved::add);
        forget(wrong);
        Function<Letter.Key, String> references = references();
        moved.forEach(one -> add(one.as(references.apply(one.key().of(right)), right)));
        return moved.size();
    }

    private void show(Condition condition, Consumer<Letter> visitor) {
        try (var rows =
                sql.selectFrom(LETTER)
                        .where(condition)
                        .orderBy(
                                LETTER.MADE_ON,
                                LETTER.TYPE,
                                LETTER.SCHOOL,
                                LETTER.PROJECT,
                                LETTER.NIF,
                                LETTER.EDITION,
                                LETTER.REFERENCE)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(letter(row)));
        }
    }

    static Letter letter(LetterRecord row) {
        return new Letter(
                row.getReference(),
                new Letter.Key(
                        row.getType(),
                        new Letter.About(
                                row.getAcademicYear(),
                                row.getCfie(),
                                Optional.ofNullable(row.getSchool()),
                                Optional.ofNullable(row.getNif()),
                                Optional.ofNullable(row.getProject())),
                        row.getEdition()),
                Optional.ofNullable(row.getRecipient()),
                row.getMadeOn(),
                row.getCopy(),
                row.getState(),
                Optional.ofNullable(row.getNote()));
    }

    private LetterRecord row(Letter letter) {
        LetterRecord row = sql.newRecord(LETTER);
        Letter.About about = letter.key().about();
        row.setReference(letter.reference());
        row.setType(letter.key().kind());
        row.setAcademicYear(about.year());
        row.setCfie(about.cfie());
        row.setSchool(about.school().orElse(null));
        row.setNif(about.teacher().orElse(null));
        row.setProject(about.project().orElse(null));
        row.setEdition(letter.key().edition());
        row.setRecipient(letter.recipient().orElse(null));
        row.setMadeOn(letter.madeOn());
        row.setCopy(letter.copy());
        row.setState(letter.state());
        row.setNote(letter.note().orElse(null));
        return row;
    }
}
