package cfie.store.fact;

import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.ProjectConsent.PROJECT_CONSENT;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;

import cfie.domain.Consent;
import cfie.domain.Registration;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.RegistrationConsentRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What schools answered about registrations and about projects: a history, nothing overwritten. */
public final class Consents implements Shelf<Consent.Key, Consent> {
    private static final Columns<Consent> OF_TEACHERS =
            Columns.<Consent>of(REGISTRATION_CONSENT, 3)
                    .with(REGISTRATION_CONSENT.NIF, Consents::nif)
                    .with(REGISTRATION_CONSENT.SCHOOL, one -> one.key().school())
                    .with(REGISTRATION_CONSENT.DECIDED_ON, one -> one.key().decidedOn())
                    .with(REGISTRATION_CONSENT.ANSWER, Consent::answer)
                    .maybe(REGISTRATION_CONSENT.SIGNED_BY, Consent::signedBy)
                    .maybe(REGISTRATION_CONSENT.POST, Consent::post)
                    .maybe(REGISTRATION_CONSENT.REASON, Consent::reason)
                    .maybe(REGISTRATION_CONSENT.ATTACHED, one -> one.particulars().attached())
                    .maybe(REGISTRATION_CONSENT.DATA_RIGHT, one -> one.particulars().dataRight())
                    .maybe(REGISTRATION_CONSENT.LETTER, one -> one.particulars().letter());
    private static final Columns<Consent> OF_PROJECTS =
            Columns.<Consent>of(PROJECT_CONSENT, 2)
                    .with(PROJECT_CONSENT.PROJECT, Consents::project)
                    .with(PROJECT_CONSENT.DECIDED_ON, one -> one.key().decidedOn())
                    .with(PROJECT_CONSENT.ANSWER, Consent::answer)
                    .maybe(PROJECT_CONSENT.SIGNED_BY, Consent::signedBy)
                    .maybe(PROJECT_CONSENT.POST, Consent::post)
                    .maybe(PROJECT_CONSENT.REASON, Consent::reason)
                    .maybe(PROJECT_CONSENT.LETTER, one -> one.particulars().letter());

    private final DSLContext sql;

    public Consents(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Consent.Key keyOf(Consent consent) {
        return consent.key();
    }

    @Override
    public Map<Consent.Key, Consent> held(Collection<Consent.Key> keys) {
        Map<Consent.Key, Consent> held = new HashMap<>();
        List<Nif> nifs =
                subjects(keys, Consent.OfTeacher.class).map(Consent.OfTeacher::nif).toList();
        List<ProjectCode> projects =
                subjects(keys, Consent.OfProject.class).map(Consent.OfProject::project).toList();
        Keys.eachAmong(
                REGISTRATION_CONSENT.NIF,
                nifs,
                among -> ofTeachers(among, one -> held.put(one.key(), one)));
        Keys.eachAmong(
                PROJECT_CONSENT.PROJECT,
                projects,
                among -> ofProjects(among, one -> held.put(one.key(), one)));
        return held;
    }

    /** For each registration, the school's last answer by its date. */
    public Map<Registration.Key, Consent> lastOfTeachers(Collection<Nif> nifs) {
        return lastOfTeachers(nifs, Days.LATEST);
    }

    /** Of those that are given by the day. */
    public Map<Registration.Key, Consent> lastOfTeachers(Collection<Nif> nifs, LocalDate asOf) {
        Map<Registration.Key, Consent> last = new HashMap<>();
        histories(Optional.of(nifs), asOf)
                .forEach((key, answers) -> last.put(key, answers.get(answers.size() - 1)));
        return last;
    }

    /** For each registration of all or of some, what is answered by the day, in that order. */
    public Map<Registration.Key, List<Consent>> histories(
            Optional<? extends Collection<Nif>> nifs, LocalDate asOf) {
        Map<Registration.Key, List<Consent>> histories = new HashMap<>();
        Selected.eachAmong(
                nifs,
                REGISTRATION_CONSENT.NIF,
                some ->
                        ofTeachers(
                                REGISTRATION_CONSENT.DECIDED_ON.le(asOf).and(some),
                                one ->
                                        histories
                                                .computeIfAbsent(
                                                        new Registration.Key(
                                                                nif(one), one.key().school()),
                                                        first -> new ArrayList<>(1))
                                                .add(one)));
        return histories;
    }

    /** The projects of these about which their schools have answered. */
    public Set<ProjectCode> answered(Collection<ProjectCode> codes) {
        Set<ProjectCode> answered = new HashSet<>();
        Keys.eachAmong(
                PROJECT_CONSENT.PROJECT,
                codes,
                among -> ofProjects(among, one -> answered.add(project(one))));
        return answered;
    }

    @Override
    public void add(List<Consent> consents) {
        OF_TEACHERS.insert(sql, about(consents, Consent.OfTeacher.class));
        OF_PROJECTS.insert(sql, about(consents, Consent.OfProject.class));
    }

    @Override
    public void change(List<Consent> consents) {
        OF_TEACHERS.update(sql, about(consents, Consent.OfTeacher.class));
        OF_PROJECTS.update(sql, about(consents, Consent.OfProject.class));
    }

    public void remove(Consent consent) {
        OF_TEACHERS.delete(sql, about(List.of(consent), Consent.OfTeacher.class));
        OF_PROJECTS.delete(sql, about(List.of(consent), Consent.OfProject.class));
    }

    @Override
    public void each(Selection selection, Consumer<Consent> visitor) {
        if (selection.project().isEmpty()
                && (selection.year().isEmpty() || selection.teacher().isPresent())) {
            ofTeachers(
                    DSL.and(
                            Selected.by(selection.teacher(), REGISTRATION_CONSENT.NIF),
                            Selected.by(selection.school(), REGISTRATION_CONSENT.SCHOOL),
                            new Schools(sql).servedBy(selection, REGISTRATION_CONSENT.SCHOOL)),
                    visitor);
        }
        if (selection.teacher().isEmpty()) {
            OfProjects.eachAmong(
                    sql, selection, PROJECT_CONSENT.PROJECT, some -> ofProjects(some, visitor));
        }
    }

    /** In the order of their dates, so that the last seen of a subject is the one that counts. */
    void ofTeachers(Condition condition, Consumer<Consent> visitor) {
        var from = REGISTRATION_CONSENT;
        try (var rows =
                sql.selectFrom(from)
                        .where(condition)
                        .orderBy(from.NIF, from.SCHOOL, from.DECIDED_ON)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(ofTeacher(row)));
        }
    }

    static Consent ofTeacher(RegistrationConsentRecord row) {
        return new Consent(
                new Consent.Key(
                        row.getSchool(), new Consent.OfTeacher(row.getNif()), row.getDecidedOn()),
                row.getAnswer(),
                Optional.ofNullable(row.getSignedBy()),
                Optional.ofNullable(row.getPost()),
                Optional.ofNullable(row.getReason()),
                new Consent.Particulars(
                        Optional.ofNullable(row.getAttached()),
                        Optional.ofNullable(row.getDataRight()),
                        Optional.ofNullable(row.getLetter())));
    }

    /** In the order of their dates, so that the last seen of a subject is the one that counts. */
    void ofProjects(Condition condition, Consumer<Consent> visitor) {
        var from = PROJECT_CONSENT;
        try (var rows =
                sql.select(
                                PROJECT.SCHOOL,
                                from.PROJECT,
                                from.DECIDED_ON,
                                from.ANSWER,
                                from.SIGNED_BY,
                                from.POST,
                                from.REASON,
                                from.LETTER)
                        .from(from)
                        .join(PROJECT)
                        .on(PROJECT.CODE.eq(from.PROJECT))
                        .where(condition)
                        .orderBy(from.PROJECT, from.DECIDED_ON)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(ofProject(row)));
        }
    }

    private static Consent ofProject(Record row) {
        var from = PROJECT_CONSENT;
        return new Consent(
                new Consent.Key(
                        row.get(PROJECT.SCHOOL),
                        new Consent.OfProject(row.get(from.PROJECT)),
                        row.get(from.DECIDED_ON)),
                row.get(from.ANSWER),
                Optional.ofNullable(row.get(from.SIGNED_BY)),
                Optional.ofNullable(row.get(from.POST)),
                Optional.ofNullable(row.get(from.REASON)),
                new Consent.Particulars(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(row.get(from.LETTER))));
    }

    private static List<Consent> about(
            List<Consent> consents, Class<? extends Consent.Subject> kind) {
        return consents.stream().filter(one -> kind.isInstance(one.key().subject())).toList();
    }

    private static <S> Stream<S> subjects(Collection<Consent.Key> keys, Class<S> kind) {
        return keys.stream()
                .map(Consent.Key::subject)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct();
    }

    private static Nif nif(Consent consent) {
        return ((Consent.OfTeacher) consent.key().subject()).nif();
    }

    private static ProjectCode project(Consent consent) {
        return ((Consent.OfProject) consent.key().subject()).project();
    }
}
