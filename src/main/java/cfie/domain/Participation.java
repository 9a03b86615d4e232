package cfie.domain;

import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A teacher in a project: the unit that is judged and credited. {@code answers} are what the
 * project's school answered about this teacher, in the order of their days, {@code roles} as what
 * they are registered there.
 */
public record Participation(Dossier dossier, Teacher teacher, List<Consent> answers, Roles roles) {
    public Participation {
        answers = List.copyOf(answers);
    }

    /** The answer that counts here. */
    public Optional<Consent> registration() {
        return Consent.counting(answers, days());
    }

    /** Whether it rests on that registration. */
    public boolean isUnder(Registration.Key registration) {
        return registration.nif().equals(teacher.nif())
                && registration.school().equals(dossier.school().code());
    }

    /** The same in another dossier. */
    public Participation in(Dossier other) {
        return new Participation(other, teacher, answers, roles);
    }

    /**
     * The same with those of the answers that are about the teacher here, given by that day, in the
     * place of others of their days.
     */
    public Participation registered(Collection<Consent> said, LocalDate day) {
        List<Consent> more =
                said.stream()
                        .filter(one -> one.isAbout(teacher.nif(), dossier.school().code()))
                        .filter(one -> !one.key().decidedOn().isAfter(day))
                        .toList();
        if (more.isEmpty()) {
            return this;
        }
        SortedMap<Consent.Key, Consent> all = new TreeMap<>();
        Stream.concat(answers.stream(), more.stream()).forEach(one -> all.put(one.key(), one));
        return new Participation(dossier, teacher, List.copyOf(all.values()), roles);
    }

    /** The same had the school never given that answer about the teacher. */
    public Participation without(Consent.Key answer) {
        return new Participation(
                dossier,
                teacher,
                answers.stream().filter(one -> !one.key().equals(answer)).toList(),
                roles);
    }

    /** The same of somebody who is registered as something else. */
    public Participation as(Roles others) {
        return new Participation(dossier, teacher, answers, others);
    }

    /** The same at its school as it is said to be. */
    public Participation at(School said) {
        return said.code().equals(dossier.school().code()) ? in(dossier.with(said)) : this;
    }

    /** Whether somebody takes part who is a teacher as long as the project goes on. */
    public boolean isOfTeacher() {
        return roles.teachThroughout(days());
    }

    /** Whether the school's answer lets the teacher take part as what they are (R2, R3). */
    public boolean isConsented() {
        return registration().filter(answer -> answer.lets(roles, days())).isPresent();
    }

    /** Whether it did when the project was over, or at any time since. */
    public boolean wasConsented() {
        return consentedBy().isPresent();
    }

    /** The last answer by which it did. */
    public Optional<Consent> consentedBy() {
        LocalDate last = days().last();
        long then = answers.stream().filter(one -> !one.key().decidedOn().isAfter(last)).count();
        return LongStream.rangeClosed(then, answers.size())
                .mapToObj(known -> new Participation(dossier, teacher, first(known), roles))
                .filter(Participation::isConsented)
                .reduce((before, next) -> next)
                .flatMap(Participation::registration);
    }

    private List<Consent> first(long known) {
        return answers.subList(0, (int) known);
    }

    /** Whether the school consented, and yet said that who teaches there is none of its own. */
    public boolean isDisowned() {
        return registration().filter(answer -> answer.contradicts(roles, days())).isPresent();
    }

    private Days days() {
        return dossier.project().activity().days();
    }

    public Optional<Evaluation> evaluation() {
        return dossier.evaluationOf(teacher.nif());
    }

    /** Since when all of it is on paper: its evaluation, or a final report that came later. */
    public LocalDate documentedOn() {
        return Stream.concat(
                        evaluation().map(Evaluation::evaluatedOn).stream(),
                        Optional.ofNullable(dossier.reports().get(ReportType.FINAL)).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The credits that its evaluation gives, before the cap. */
    public Credits proposed() {
        return evaluation().flatMap(Evaluation::credits).orElse(Credits.NONE);
    }

    public ProjectCode project() {
        return dossier.project().code();
    }
}
