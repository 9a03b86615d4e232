package cfie.cli;

import cfie.domain.TeacherYear;
import cfie.procedure.JudgeYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Explains what was decided of each participation, and what mends it. */
@CommandLine.Command(name = "why")
final class WhyCommand extends Verb {
    @CommandLine.Parameters(paramLabel = "NIF", arity = "0..1", descriptionKey = "argument.nif")
    private Optional<Nif> nif;

    @CommandLine.Option(names = "--year", paramLabel = "Y", required = true)
    private AcademicYear year;

    @CommandLine.Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date;

    @CommandLine.Mixin private Told told;

    @Override
    Exit run(Register register) {
        nif.ifPresent(one -> checkKnown(register, one));
        List<TeacherYear> years =
                new JudgeYear(register, date.orElseGet(desk()::today)).of(year, nif);
        Explanation explanation = new Explanation(root().texts());
        if (told.inJson()) {
            json(explanation, years);
        } else {
            years.forEach(one -> explanation.print(one, desk().out()));
            if (years.isEmpty()) {
                tell("why.nothing", year);
            }
        }
        return Exit.DONE;
    }

    private void json(Explanation explanation, List<TeacherYear> years) {
        try (Json json = new Json(desk().out())) {
            if (nif.isPresent()) {
                json.value(
                        years.stream()
                                .findFirst()
                                .map(explanation::json)
                                .orElseGet(() -> Explanation.nothing(nif.get(), year)));
                return;
            }
            json.beginArray();
            years.forEach(one -> json.value(explanation.json(one)));
            json.endArray();
        }
    }
}
