package cfie.procedure;

import cfie.domain.Judge;
import cfie.domain.ListOrder;
import cfie.domain.Selection;
import cfie.domain.TeacherYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides a whole year, or one teacher's: reads, judges, writes nothing. */
public record JudgeYear(Register register, LocalDate asOf) {
    /** In the order of the office's lists. */
    public List<TeacherYear> of(AcademicYear year, Optional<Nif> teacher) {
        Selection all = Selection.of(year, Optional.empty(), teacher);
        Judge judge = new Judge(register.rules().of(year));
        Standings standing = Standings.of(register, year, teacher);
        var revoked = register.endings().revoked(year, teacher);
        List<TeacherYear> years = new ArrayList<>();
        register.dossiers()
                .participations(all, asOf)
                .forEach(
                        (nif, participations) ->
                                years.add(
                                        new TeacherYear(
                                                participations.get(0).teacher(),
                                                year,
                                                judge.judge(participations, standing.of(nif)),
                                                revoked.getOrDefault(nif, Map.of()))));
        return ListOrder.sorted(years, TeacherYear::teacher);
    }
}
