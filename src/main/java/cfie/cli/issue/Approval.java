package cfie.cli.issue;

import cfie.cli.command.Command;
import cfie.cli.command.Root;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.Outlet;
import cfie.cli.screen.Texts;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The options by which one person plans what is to be issued and another agrees to it. */
final class Approval {
    private final Word<Optional<Path>> plan;
    private final Word<Optional<Path>> apply;
    private final Word<Optional<String>> by;
    private final Word<Optional<String>> approvedBy;

    private Optional<Plan> approved = Optional.empty();
    private Optional<Plan> made = Optional.empty();

    Approval(Words words) {
        plan = words.option("--plan", "FILE", Outlet::named);
        by =
                words.option("--by", "NAME", OneLine::name)
                        .described("by.plan")
                        .settingIf(this::isPlanning);
        apply = words.option("--apply", "FILE", Path::of);
        approvedBy = words.option("--approved-by", "NAME", OneLine::name);
    }

    /** Reads the plan that somebody approves of, if there is one, or only looks at. */
    void read(boolean isLooking) {
        if (isPlanning() && isApplying()) {
            throw new InvalidValue(Flaw.OPTIONS_APART, "--plan", "--apply");
        }
        boolean isUnsaid = apply.value().isPresent() != approvedBy.value().isPresent();
        if (isUnsaid && !(isLooking && isApplying())) {
            throw new InvalidValue(
                    Flaw.OPTION_MISSING, apply.value().isPresent() ? "--approved-by" : "--apply");
        }
        if (by.value().isPresent() && !isPlanning()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--plan");
        }
        approved = apply.value().map(Plan::read);
        approved.ifPresent(this::checkOther);
    }

    private void checkOther(Plan plan) {
        if (Folded.of(plan.madeBy()).equals(Folded.of(approver()))) {
            throw new Refusal(Refusal.Reason.PLAN_SAME_PERSON, plan.madeBy());
        }
    }

    /** Nobody, while somebody only looks. */
    private String approver() {
        return approvedBy.value().orElse("");
    }

    boolean isPlanning() {
        return plan.value().isPresent();
    }

    boolean isApplying() {
        return apply.value().isPresent();
    }

    Optional<Plan> approved() {
        return approved;
    }

    /** Who plans, where nobody says it the account. */
    Plan.Maker maker(Root root) {
        return new Plan.Maker(by.value().orElseGet(root::user), by.value().isEmpty());
    }

    /** Notes what would be issued, and stops unless it is what was approved. */
    void judge(Supplier<Plan> now, Register register, Texts texts) {
        made = isPlanning() ? Optional.of(now.get()) : Optional.empty();
        approved.ifPresent(planned -> check(new PlanCheck(planned, now.get(), texts), register));
    }

    /** Where all of it stands already, and nothing else is due, only missing files are made. */
    private static void check(PlanCheck check, Register register) {
        if (!(check.now().isEmpty() && check.planned().isApplied(register))) {
            check.run();
        }
    }

    /** What would be issued: as somebody planned it before, or else as it is planned now. */
    void show(Command command, boolean isWanted) {
        approved.or(() -> made)
                .filter(any -> isWanted)
                .ifPresent(plan -> new PlanTable(command, plan).tell());
    }

    /** The file that the plan went to, if one was asked for. */
    Optional<Path> keep() {
        made.ifPresent(one -> one.write(plan.value().orElseThrow()));
        return plan.value();
    }

    /** The ledger tells who approved of what. */
    List<Change> signed(List<Change> changes) {
        return approved.map(plan -> changes.stream().map(one -> one.with(approval(plan))).toList())
                .orElse(changes);
    }

    private List<Difference> approval(Plan plan) {
        return List.of(
                new Difference("plan", "", plan.hash()),
                new Difference("planned_by", "", plan.madeBy()),
                new Difference("approved_by", "", approver()));
    }
}
