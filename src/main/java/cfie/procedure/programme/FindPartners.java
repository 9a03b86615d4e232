package cfie.procedure.programme;

import cfie.domain.Consent;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.ledger.Selection;
import cfie.domain.partner.CardKind;
import cfie.domain.partner.CardState;
import cfie.domain.partner.Clue;
import cfie.domain.partner.Hit;
import cfie.domain.partner.OwnCard;
import cfie.domain.partner.Part;
import cfie.domain.partner.PartnerCard;
import cfie.domain.partner.Search;
import cfie.store.Register;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Seeks among the cards of the partner book, and among our own schools, teachers and projects.
 *
 * @param today the day on which it is asked who may join projects
 */
public record FindPartners(Register register, Search search, LocalDate today) {
    /** The nearest first. */
    public List<Hit> run() {
        List<Hit> hits = new ArrayList<>();
        register.partnerCards()
                .each(
                        search,
                        card -> {
                            if (!card.identity().isOfOurs()) {
                                search.look(card).ifPresent(hits::add);
                            }
                        });
        ours(hits);
        return Hit.sorted(hits);
    }

    private void ours(List<Hit> hits) {
        Described described = Described.of(register.partnerCards().ofOurs());
        Map<SchoolCode, OwnCard> schools = new HashMap<>();
        register.schools()
                .each(Selection.ALL, school -> schools.put(school.code(), new OwnCard(school)));
        if (search.isFor(CardKind.SCHOOL)) {
            schools.values()
                    .forEach(
                            one ->
                                    search.look(described.more(one.ofSchool()))
                                            .ifPresent(hits::add));
        }
        if (search.isFor(CardKind.TEACHER)) {
            teachers(schools, described, hits);
        }
        if (search.isFor(CardKind.PROJECT) && search.isForOurs()) {
            projects(schools, hits);
        }
    }

    /** What the book says of ours, by the codes of their own cards. */
    private record Described(Map<String, PartnerCard> byCode) {
        static Described of(List<PartnerCard> cards) {
            Map<String, PartnerCard> byCode = new HashMap<>();
            cards.forEach(one -> byCode.put(one.identity().author().orElseThrow().toString(), one));
            return new Described(byCode);
        }

        PartnerCard more(PartnerCard own) {
            return Optional.ofNullable(byCode.get(own.code().text())).map(own::and).orElse(own);
        }

        List<Nif> teachers() {
            return byCode.values().stream().flatMap(one -> one.teacher().stream()).toList();
        }
    }

    private List<Clue> clues(Map<SchoolCode, OwnCard> schools) {
        Map<SchoolCode, String> words = new HashMap<>();
        schools.forEach((code, one) -> words.put(code, Part.key(one.ofSchool())));
        return Clue.of(search, words);
    }

    /** Whether one may join projects is asked only of those who else are sought. */
    private void teachers(Map<SchoolCode, OwnCard> schools, Described described, List<Hit> hits) {
        List<Registration> sought = new ArrayList<>();
        Search whenever = search.whenever();
        candidates(schools, described)
                .forEach(
                        one ->
                                whenever.look(
                                                described.more(
                                                        schools.get(one.school())
                                                                .of(one, CardState.OPEN)))
                                        .ifPresent(hit -> sought.add(one)));
        Map<Registration.Key, Consent> answers =
                register.consents()
                        .lastOfTeachers(sought.stream().map(one -> one.teacher().nif()).toList());
        Days now = new Days(today, today);
        for (Registration one : sought) {
            boolean mayJoin =
                    Optional.ofNullable(answers.get(one.key()))
                            .filter(answer -> answer.lets(one.roles(), now))
                            .isPresent();
            CardState state = mayJoin ? CardState.OPEN : CardState.CLOSED;
            search.look(described.more(schools.get(one.school()).of(one, state)))
                    .ifPresent(hits::add);
        }
    }

    /** Those whom the clues may mean, and all of whom the book says what no clue knows of. */
    private Collection<Registration> candidates(
            Map<SchoolCode, OwnCard> schools, Described described) {
        Map<Registration.Key, Registration> all = new TreeMap<>();
        if (search.isForOurs()) {
            register.ours().teachers(clues(schools), one -> all.put(one.key(), one));
        }
        register.registrations()
                .of(described.teachers())
                .values()
                .forEach(some -> some.forEach(one -> all.put(one.key(), one)));
        return all.values();
    }

    private void projects(Map<SchoolCode, OwnCard> schools, List<Hit> hits) {
        Set<ProjectCode> withdrawn = register.decisions().withdrawals().keySet();
        register.ours()
                .projects(
                        clues(schools),
                        one ->
                                search.look(
                                                schools.get(one.school())
                                                        .of(one, state(one, withdrawn)))
                                        .ifPresent(hits::add));
    }

    private static CardState state(Project project, Set<ProjectCode> withdrawn) {
        return withdrawn.contains(project.code()) ? CardState.CLOSED : CardState.OPEN;
    }
}
