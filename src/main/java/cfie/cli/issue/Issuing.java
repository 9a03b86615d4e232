package cfie.cli.issue;

import cfie.cli.command.Exit;
import cfie.cli.command.ProblemsFound;
import cfie.cli.command.Stages;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.Destination;
import cfie.cli.file.Outputs;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Selection;
import cfie.procedure.enrolment.RecordDecision;
import cfie.procedure.issue.Certify;
import cfie.store.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A year on its way to certificates: decided, kept unless somebody is to be asked before, written
 * and told.
 */
record Issuing(WritingVerb verb, Order order, GapQuestion gap, SigningDuty duty) {
    /** What was asked for. */
    record Order(Scope scope, Delivery delivery, Approval approval, boolean inJson) {}

    private record Decided(Certify.Result result, List<Change> signing) {
        List<Change> changes() {
            return Stream.concat(result.changes().stream(), signing.stream()).toList();
        }
    }

    /**
     * @param copy keeps what there was, before anything new is kept
     */
    Exit run(Register register, Consumer<Register> copy) {
        List<IssuedCertificate> dry = new ArrayList<>();
        try (Destination to = open()) {
            Certify.Result result = decided(register, copy, dry);
            if (gap.isOpen()) {
                return Exit.INTERRUPTED;
            }
            gap.warn(unsigned(register, result), verb.isDryRun());
            if (order.delivery.isAnySaid()) {
                duty.tell(verb.root(), result.issued(), wanted());
            }
            int printed = verb.isDryRun() ? 0 : written(register, to, result.issued());
            if (isShown()) {
                order.approval.show(verb);
            }
            new CertifyWarnings(verb.root(), register, order.scope).tell(result);
            order.approval.keep(verb.root());
            new CertifyReport(verb, order, result, order.delivery.places(printed))
                    .tell(
                            verb.isDryRun()
                                    ? dry::forEach
                                    : visitor -> register.certificates().each(wanted(), visitor));
        }
        return Exit.DONE;
    }

    private Destination open() {
        return verb.isDryRun() ? Destination.nowhere() : order.delivery.open();
    }

    private Selection wanted() {
        return order.scope.selection();
    }

    private boolean isShown() {
        return verb.isDryRun() && !order.inJson;
    }

    /** A plan that does not count any more is shown too, to whoever only looks. */
    private Certify.Result decided(
            Register register, Consumer<Register> copy, List<IssuedCertificate> dry) {
        try {
            return verb.write(
                            register,
                            any -> !gap.isOpen(),
                            all -> order.approval.signed(all.changes()),
                            () -> pledged(() -> copied(register, copy, decide(register, dry))))
                    .result();
        } catch (ProblemsFound changed) {
            throw isShown() ? order.approval.looked(verb, changed) : changed;
        }
    }

    /** Who issues and makes no files has nothing to sign. */
    private Decided pledged(Supplier<Certify.Result> issuing) {
        if (order.delivery.isAnySaid()) {
            duty.check(wanted());
        }
        return new Decided(issuing.get(), duty.note(wanted()));
    }

    private Certify.Result copied(
            Register register, Consumer<Register> copy, Certify.Result decided) {
        if (!verb.isDryRun() && !order.inJson) {
            gap.consider(verb.root(), unsigned(register, decided));
        }
        if (!verb.isDryRun() && !decided.changes().isEmpty() && !gap.isOpen()) {
            copy.accept(register);
        }
        return decided;
    }

    private Unsigned unsigned(Register register, Certify.Result result) {
        return Unsigned.of(verb.root(), register, result.signing(), order.scope.date());
    }

    /** What a rehearsal takes back is noted before. */
    private Certify.Result decide(Register register, List<IssuedCertificate> dry) {
        Stages stages = new Stages(verb.root());
        Planning seen = new Planning();
        Certify.Result decided =
                new Certify(register, order.scope.date(), asOf(), stages)
                        .run(order.scope.year(), wanted(), seen);
        stages.done();
        dry.clear();
        if (verb.isDryRun()) {
            register.certificates().each(wanted(), dry::add);
        }
        order.approval.judge(() -> plan(register, decided, seen), register, verb.root().texts());
        return decided;
    }

    private Plan plan(Register register, Certify.Result decided, Planning seen) {
        Planning noted =
                seen.noting(
                        decided,
                        register.decisions().of(order.scope.year()).stream()
                                .filter(new RecordDecision(register)::counts)
                                .toList());
        return Plan.of(order.scope, noted, order.approval.maker(verb.root()));
    }

    /** What was answered after a plan was made is seen when it is applied. */
    private LocalDate asOf() {
        LocalDate today = verb.desk().today();
        LocalDate day = order.scope.date();
        return order.approval.isApplying() && today.isAfter(day) ? today : day;
    }

    /** Returns how many certificates are to be printed. */
    private int written(Register register, Destination to, int issued) {
        verb.root().farewell().work("interrupted.issued", issued);
        new Outputs(verb.root(), register, to, duty.printer()).write(wanted());
        PrintBook book = new PrintBook(verb.root(), register, duty.printer());
        return order.delivery.print().map(file -> book.write(wanted(), file)).orElse(0);
    }
}
