package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.command.WritingVerb;
import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Recorded;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.RecordDecision;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Records a decision that settles a requirement of a project. */
public final class DecideCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Requirement> requirement =
            required("--requirement", "KEY", DecideCommand::requirement);
    private final Word<String> reason = required("--reason", "TEXT", Words::text);
    private final Word<String> by = required("--by", "NAME", Words::text);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);

    @Override
    protected Exit run(Register register) {
        Decision decision =
                new Decision(
                        project.value(),
                        requirement.value(),
                        OneLine.reason(reason.value()),
                        OneLine.name(by.value()),
                        date.value().orElseGet(desk()::today));
        Recorded<Decision> done =
                write(
                        register,
                        recorded -> changes(register, recorded),
                        () -> new RecordDecision(register).run(decision));
        tell("done.decide", requirement.value().name(), project.value());
        tellWhatFor(register, done);
        return Exit.DONE;
    }

    /** The one in whose place it comes, whether there is need of it, and the way back. */
    private void tellWhatFor(Register register, Recorded<Decision> done) {
        Optional<Decision> before = done.held().filter(one -> !done.isUnchanged());
        before.ifPresent(
                one -> tell("done.decide.before", one.by(), one.decidedOn(), one.reason()));
        if (!new RecordDecision(register).isNeeded(done.said())) {
            root().warn("warning.DECISION_NEEDLESS", project.value(), requirement.value().name());
        } else if (before.isPresent()) {
            root().note("note.decide", project.value(), requirement.value().name());
        }
    }

    private List<Change> changes(Register register, Recorded<Decision> recorded) {
        return Change.of(
                new Concerning(register)
                        .project(project.value())
                        .and("requirement", requirement.value()),
                List.of(
                        recorded.in("reason", Decision::reason),
                        recorded.in("by", Decision::by),
                        recorded.in("decided_on", one -> one.decidedOn().toString())));
    }

    static Requirement requirement(String typed) {
        return Arrays.stream(Requirement.values())
                .filter(one -> one.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValue(
                                        Flaw.CHOICE,
                                        OneLine.shown(typed),
                                        List.of(
                                                "PARTNER_ABROAD",
                                                "DURATION_PLAUSIBLE",
                                                "SCHOOL_PUBLICLY_FUNDED",
                                                "PROJECT_SUBMITTED",
                                                "FOLLOW_UP_SUBMITTED",
                                                "FINAL_SUBMITTED")));
    }
}
