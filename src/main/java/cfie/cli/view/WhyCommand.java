package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Told;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.screen.Json;
import cfie.domain.issued.TeacherYear;
import cfie.procedure.year.JudgeYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Explains what was decided of each participation, and what mends it. */
public final class WhyCommand extends Verb {
    private final Word<Optional<Nif>> nif = lastArgument("NIF", "argument.nif", Nif::parse);
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final WhyFilter filter = new WhyFilter(this);
    private final Told told = new Told(this);

    @Override
    protected Exit run(Register register) {
        nif.value().ifPresent(one -> checkKnown(register, one));
        LocalDate asOf = date.value().orElseGet(desk()::today);
        JudgeYear judge = new JudgeYear(register, asOf);
        List<TeacherYear> judged = judge.of(year.value(), nif.value());
        List<TeacherYear> years = judged.stream().filter(this::isTold).toList();
        Explanation explanation = explanation(register, asOf);
        if (told.inJson()) {
            json(explanation, judged.isEmpty() ? idle(register, judge) : years);
        } else if (judged.isEmpty()) {
            tell("why.nothing", year.value());
            idle(register, judge).stream()
                    .flatMap(one -> new ElsewhereWords(root().texts()).sentences(one).stream())
                    .forEach(desk().out()::println);
        } else {
            years.forEach(one -> explanation.print(one, desk().out()));
        }
        if (!judged.isEmpty()
                && years.stream().allMatch(one -> filter.of(one).findAny().isEmpty())) {
            root().note(filter.isOfUnmet() ? "note.nothing-unmet" : "note.nothing-found");
            filter.warn(root(), register);
        }
        return Exit.DONE;
    }

    /** One who was asked for by name is told of, whatever is left of the year. */
    private boolean isTold(TeacherYear one) {
        return nif.value().isPresent() || filter.of(one).findAny().isPresent();
    }

    private Explanation explanation(Register register, LocalDate asOf) {
        return new Explanation(
                root().texts(),
                root().ink(),
                new LatenessWords(root().texts(), register.calendars().all(), asOf),
                new OutcomeWords(root().texts(), register.closings().find(year.value())),
                register.rules().of(year.value()),
                filter);
    }

    /** A teacher who was asked for and takes part in nothing that year. */
    private List<TeacherYear> idle(Register register, JudgeYear judge) {
        return nif
                .value()
                .flatMap(register.registrations()::find)
                .map(teacher -> judge.idle(year.value(), teacher))
                .stream()
                .toList();
    }

    private void json(Explanation explanation, List<TeacherYear> years) {
        try (Json json = new Json(desk().out())) {
            if (nif.value().isPresent()) {
                json.value(explanation.json(years.get(0)));
                return;
            }
            json.beginArray();
            years.forEach(one -> json.value(explanation.json(one)));
            json.endArray();
        }
    }
}
