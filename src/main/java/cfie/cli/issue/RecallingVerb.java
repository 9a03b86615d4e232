package cfie.cli.issue;

import cfie.cli.command.DangerousVerb;
import cfie.cli.command.Exit;
import cfie.cli.command.ProblemsFound;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Problem;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A command that makes certificates count no more: for a reason, by somebody, and with a yes. */
abstract class RecallingVerb extends DangerousVerb {
    private final Numbers numbers = new Numbers(this);
    private final Word<String> reason = required("--reason", "TEXT", Words::text);
    private final Word<String> by = required("--by", "NAME", Words::text);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Told told = new Told(this);

    private Set<CertificateNumber> named;

    Told told() {
        return told;
    }

    Set<CertificateNumber> named() {
        return named;
    }

    LocalDate date() {
        return date.value().orElseGet(desk()::today);
    }

    Ending ending() {
        return new Ending(
                said("reason", () -> OneLine.reason(reason.value())),
                said("by", () -> OneLine.name(by.value())),
                date());
    }

    private static String said(String option, Supplier<String> text) {
        try {
            return text.get();
        } catch (InvalidValue flaw) {
            throw new ProblemsFound(List.of(new Problem(0, option, flaw)));
        }
    }

    abstract String question(int certificates);

    @Override
    protected final String question() {
        return question(named.size());
    }

    /** Names the first of those whose certificates they are. */
    @Override
    protected void introduce() {
        try (Register register = office().read()) {
            new Recalled(root(), register).tell(named);
        }
    }

    @Override
    public Integer call() {
        ending();
        named = numbers.read(root());
        if (named.isEmpty()) {
            return Exit.INPUT.code();
        }
        return super.call();
    }
}
