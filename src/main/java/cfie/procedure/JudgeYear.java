package cfie.procedure;

import cfie.domain.Elsewhere;
import cfie.domain.Judge;
import cfie.domain.ListOrder;
import cfie.domain.Participation;
import cfie.domain.Teacher;
import cfie.domain.issued.TeacherYear;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
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
public record JudgeYear(Register register, LocalDate asOf) {
    /** In the order of the office's lists. */
    public List<TeacherYear> of(AcademicYear year, Optional<Nif> teacher) {
        Selection all = Selection.of(year, Optional.empty(), teacher);
        return ListOrder.sorted(
                judged(year, teacher.map(Set::of), register.participations().of(all, asOf)),
                TeacherYear::teacher);
    }

    /** In the order of the NIFs, of a year however large: only some are in memory at a time. */
    public void each(AcademicYear year, Consumer<TeacherYear> visitor) {
        register.participations()
                .each(
                        year,
                        asOf,
                        some -> judged(year, Optional.of(some.keySet()), some).forEach(visitor));
    }

    private List<TeacherYear> judged(
            AcademicYear year,
            Optional<Set<Nif>> teachers,
            SortedMap<Nif, List<Participation>> ofTeachers) {
        Judge judge = new Judge(register.rules().of(year));
        Standings standing = Standings.of(register, year, teachers);
        Credits cap = judge.rules().credits().cap();
        var external = register.externalCredits().of(year, teachers);
        var revoked = register.endings().revoked(year, teachers);
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
