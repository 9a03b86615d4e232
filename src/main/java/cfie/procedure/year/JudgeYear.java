package cfie.procedure.year;

import cfie.domain.Elsewhere;
import cfie.domain.Judge;
import cfie.domain.ListOrder;
import cfie.domain.Participation;
import cfie.domain.Teacher;
import cfie.domain.issued.TeacherYear;
import cfie.domain.ledger.Selection;
import cfie.procedure.Advance;
import cfie.store.Register;
import cfie.store.fact.Participations;
import cfie.value.AcademicYear;
import cfie.value.Credits;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Decides a whole year, or one teacher's: reads, judges, writes nothing. */
public record JudgeYear(Register register, LocalDate asOf, Advance advance) {
    /** Nobody is told how far it is. */
    public JudgeYear(Register register, LocalDate asOf) {
        this(register, asOf, Advance.UNHEARD);
    }

    /** In the order of the office's lists. */
    public List<TeacherYear> of(AcademicYear year, Optional<Nif> teacher) {
        List<TeacherYear> all = new ArrayList<>();
        teacher.ifPresentOrElse(one -> all.addAll(ofOne(year, one)), () -> each(year, all::add));
        return ListOrder.sorted(all, TeacherYear::teacher);
    }

    private List<TeacherYear> ofOne(AcademicYear year, Nif teacher) {
        Selection own = Selection.of(year, Optional.empty(), Optional.of(teacher));
        return judged(year, Set.of(teacher), register.participations().of(own, asOf));
    }

    /** In the order of the NIFs, of a year however large: only some are in memory at a time. */
    public void each(AcademicYear year, Consumer<TeacherYear> visitor) {
        Participations participations = register.participations();
        int teachers = participations.teachers(year);
        long[] done = {0};
        advance.at(Advance.Stage.JUDGING, 0, () -> teachers);
        participations.each(
                year,
                asOf,
                teachers,
                some -> {
                    judged(year, some.keySet(), some).forEach(visitor);
                    advance.at(Advance.Stage.JUDGING, done[0] += some.size(), () -> teachers);
                });
    }

    private List<TeacherYear> judged(
            AcademicYear year, Set<Nif> teachers, SortedMap<Nif, List<Participation>> ofTeachers) {
        Judge judge = new Judge(register.rules().of(year));
        Standings standing = Standings.of(register, year, Optional.of(teachers));
        Credits cap = judge.rules().credits().cap();
        var external = register.externalCredits().of(year, Optional.of(teachers));
        var revoked = register.endings().revoked(year, Optional.of(teachers));
        List<TeacherYear> years = new ArrayList<>();
        ofTeachers.forEach(
                (nif, participations) -> {
                    Elsewhere elsewhere = new Elsewhere(cap, external.getOrDefault(nif, List.of()));
                    years.add(
                            new TeacherYear(
                                    participations.get(0).teacher(),
                                    year,
                                    judge.judge(
                                            participations, standing.of(nif), elsewhere.credits()),
                                    revoked.getOrDefault(nif, Map.of()),
                                    elsewhere));
                });
        return years;
    }

    /** The year of a teacher who takes part in nothing. */
    public TeacherYear idle(AcademicYear year, Teacher teacher) {
        return new TeacherYear(teacher, year, List.of(), Map.of(), elsewhere(year, teacher.nif()));
    }

    /** What other bodies certified to a teacher. */
    public Elsewhere elsewhere(AcademicYear year, Nif nif) {
        return new Elsewhere(
                register.rules().of(year).credits().cap(),
                register.externalCredits()
                        .of(year, Optional.of(Set.of(nif)))
                        .getOrDefault(nif, List.of()));
    }

    /** The credits that stand on a teacher's certificates. */
    public Credits certified(AcademicYear year, Nif nif) {
        return Standings.of(register, year, Optional.of(Set.of(nif))).of(nif).values().stream()
                .map(Judge.Standing::credits)
                .reduce(Credits.NONE, Credits::plus);
    }
}
