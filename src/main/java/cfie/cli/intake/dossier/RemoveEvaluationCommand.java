package cfie.cli.intake.dossier;

import cfie.cli.command.Because;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.domain.Evaluation;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.TakeBack;
import cfie.sheet.EvaluationSheet;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Optional;

/** Takes back an evaluation that was noted of the wrong project, or of the wrong teacher. */
public final class RemoveEvaluationCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Optional<Nif>> teacher =
            option("--teacher", "NIF", Nif::parse).described("teacher.evaluation");
    private final Because because = new Because(this);

    @Override
    protected Exit run(Register register) {
        var key = new Evaluation.Key(project.value(), teacher.value());
        Evaluation gone =
                write(
                        register,
                        one -> changes(register, one),
                        () -> new TakeBack(register).evaluation(key));
        tell("done.remove-evaluation", key, gone.evaluatedOn(), gone.evaluator().text());
        teacher.value().ifPresent(nif -> tellOfTheOther(register, nif));
        return Exit.DONE;
    }

    /** Who has none of their own is judged by that of everyone. */
    private void tellOfTheOther(Register register, Nif nif) {
        register.evaluations()
                .find(new Evaluation.Key(project.value(), Optional.empty()))
                .ifPresent(
                        one ->
                                root().warn(
                                                "warning.EVALUATED_AS_ALL." + one.outcome().name(),
                                                nif,
                                                one.evaluatedOn(),
                                                one.evaluator().text()));
    }

    private List<Change> changes(Register register, Evaluation gone) {
        Subject ofProject = new Concerning(register).project(project.value());
        return because.removal(
                teacher.value().map(nif -> ofProject.and("teacher", nif)).orElse(ofProject),
                new EvaluationSheet().differences(Optional.empty(), gone));
    }
}
