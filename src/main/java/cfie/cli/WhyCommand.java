package cfie.cli;

import cfie.domain.TeacherYear;
import cfie.procedure.JudgeYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Explains what was decided of each participation, and what mends it. */
final class WhyCommand extends Verb {
    private final Word<Optional<Nif>> nif = lastArgument("NIF", "argument.nif", Nif::parse);
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Told told = new Told(this);

    @Override
    Exit run(Register register) {
        nif.value().ifPresent(one -> checkKnown(register, one));
        List<TeacherYear> years =
                new JudgeYear(register, date.value().orElseGet(desk()::today))
                        .of(year.value(), nif.value());
        Explanation explanation = new Explanation(root().texts(), root().ink());
        if (told.inJson()) {
            json(explanation, years);
        } else {
            years.forEach(one -> explanation.print(one, desk().out()));
            if (years.isEmpty()) {
                tell("why.nothing", year.value());
            }
        }
        return Exit.DONE;
    }

    private void json(Explanation explanation, List<TeacherYear> years) {
        try (Json json = new Json(desk().out())) {
            if (nif.value().isPresent()) {
                json.value(
                        years.stream()
                                .findFirst()
                                .map(explanation::json)
                                .orElseGet(
                                        () ->
                                                Explanation.nothing(
                                                        nif.value().get(), year.value())));
                return;
            }
            json.beginArray();
            years.forEach(one -> json.value(explanation.json(one)));
            json.endArray();
        }
    }
}
