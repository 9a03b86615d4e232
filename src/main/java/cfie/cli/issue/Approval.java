package cfie.cli.issue;

import cfie.cli.command.Command;
import cfie.cli.command.ProblemsFound;
import cfie.cli.command.Root;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.Outlet;
import cfie.cli.screen.Texts;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Problem;
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

    private boolean isLooking;
    private Optional<Plan> approved = Optional.empty();
    private Optional<Plan> made = Optional.empty();
    private Optional<Plan> shown = Optional.empty();
    private PlanTable.Standing standing = PlanTable.Standing.DUE;

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
    void read(boolean isRehearsal) {
        isLooking = isRehearsal;
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

    /** Whether there is a plan, which lists what is issued. */
    boolean hasPlan() {
        return shown.isPresent();
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
        if (isPlanning()) {
            made = Optional.of(now.get());
            shown = made;
        }
        approved.ifPresent(planned -> check(planned, now.get(), register, texts));
    }

    /** Where all of it stands already, and nothing else is due, only missing files are made. */
    private void check(Plan planned, Plan now, Register register, Texts texts) {
        shown = approved;
        standing = PlanTable.Standing.ISSUED;
        AppliedPlan applied = new AppliedPlan(planned, register);
        boolean isApplied = applied.isSo(now);
        if (isApplied && !applied.isLast(now)) {
            throw PlanCheck.told(
                    new Refusal(Refusal.Reason.PLAN_ISSUED, planned.scope().options()),
                    applied.since(now));
        }
        if (!isApplied) {
            standing = PlanTable.Standing.VOID;
            new PlanCheck(planned, now, texts).run();
            standing = PlanTable.Standing.DUE;
            shown = Optional.of(now.madeAs(planned));
        }
    }

    /** Tells, to whoever only looks, below the plan what changed, and leaves the refusal. */
    ProblemsFound looked(Command command, ProblemsFound changed) {
        List<Problem> all = changed.problems();
        show(command);
        if (all.size() > 1) {
            boolean isIssued = standing == PlanTable.Standing.ISSUED;
            command.tell(isIssued ? "plan.since" : "plan.differs");
        }
        all.stream()
                .skip(1)
                .map(one -> command.root().texts().say(one.failure()))
                .forEach(command.desk().out()::println);
        return new ProblemsFound(all.subList(0, 1));
    }

    /** What would be issued: as somebody planned it before, or else as it is planned now. */
    void show(Command command) {
        shown.ifPresent(plan -> new PlanTable(command, plan, standing).tell());
    }

    /** Writes the plan, if one was asked for, and tells how it is applied. */
    void keep(Root root) {
        made.filter(any -> !isLooking)
                .ifPresent(one -> keep(root, one, plan.value().orElseThrow()));
    }

    private static void keep(Root root, Plan made, Path file) {
        made.write(file);
        root.note(made.isEmpty() ? "done.planned.empty" : "done.planned", file);
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
