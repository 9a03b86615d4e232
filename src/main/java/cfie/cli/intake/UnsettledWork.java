package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.domain.Deadline;
import cfie.domain.ExternalCredits;
import cfie.domain.ledger.Fault;
import cfie.procedure.kept.Unsettled;
import cfie.store.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names the certificates that count and that by what an import takes would not be issued so. */
public final class UnsettledWork implements Aside {
    private final Register register;
    private Optional<Unsettled> unsettled = Optional.empty();
    private List<String> found = List.of();

    public UnsettledWork(Register register) {
        this.register = register;
    }

    /** It is looked at before the first that matters is written, and not at all without one. */
    @Override
    public void hear(Object said) {
        if (unsettled.isEmpty() && matters(said)) {
            unsettled =
                    Optional.of(
                            said instanceof ExternalCredits
                                    ? Unsettled.credits(register)
                                    : Unsettled.work(register));
        }
    }

    private static boolean matters(Object said) {
        return said instanceof Deadline deadline && deadline.blocks()
                || said instanceof ExternalCredits;
    }

    @Override
    public void end() {
        found =
                unsettled.map(Unsettled::since).orElse(Set.of()).stream()
                        .map(Fault::where)
                        .distinct()
                        .sorted()
                        .toList();
    }

    @Override
    public void tell(Root root) {
        if (!found.isEmpty()) {
            root.warn("warning.CERTIFIED_UNSETTLED", found.size(), Few.of(found, one -> one));
        }
    }
}
