package cfie.cli.intake.dossier;

import cfie.cli.command.Because;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.domain.Consent;
import cfie.domain.ledger.Change;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.TakeBack;
import cfie.sheet.ConsentSheet;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes back what a school answered, where it was noted of the wrong teacher or project. */
public final class RemoveAnswerCommand extends WritingVerb {
    private final Word<SchoolCode> school = argument("CODE", "argument.school", SchoolCode::parse);
    private final Word<Optional<Nif>> teacher = either("--teacher", "NIF", Nif::parse);
    private final Word<Optional<ProjectCode>> project =
            either("--project", "CODE", ProjectCode::parse);
    private final Word<Optional<LocalDate>> date =
            option("--date", "YYYY-MM-DD", this::day).described("date.answer");
    private final Because because = new Because(this);

    @Override
    protected Exit run(Register register) {
        Consent gone =
                write(
                        register,
                        one -> changes(register, one),
                        () -> new TakeBack(register).answer(school.value(), about(), date.value()));
        tell(
                "done.remove-answer",
                gone.key().school(),
                gone.key().subject().text(),
                gone.key().decidedOn());
        return Exit.DONE;
    }

    private Consent.Subject about() {
        return teacher.value()
                .<Consent.Subject>map(Consent.OfTeacher::new)
                .orElseGet(() -> new Consent.OfProject(project.value().orElseThrow()));
    }

    private List<Change> changes(Register register, Consent gone) {
        return because.removal(
                new Concerning(register).answer(gone.key(), desk().today()),
                new ConsentSheet().differences(Optional.empty(), gone));
    }
}
