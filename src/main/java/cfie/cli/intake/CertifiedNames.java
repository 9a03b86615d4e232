package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.Registration;
import cfie.domain.ledger.Row;
import cfie.procedure.kept.InForce;
import cfie.procedure.kept.OutdatedNames;
import cfie.store.Register;
import cfie.value.Nif;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hears of names that an import changes: a certificate keeps the one that it was issued with until
 * it is issued anew.
 */
public final class CertifiedNames implements Aside {
    private final Register register;
    private final Set<Nif> renamed = new LinkedHashSet<>();
    private Map<Nif, InForce> found = Map.of();

    CertifiedNames(Register register) {
        this.register = register;
    }

    @Override
    public void hear(Object said) {}

    @Override
    public <K, R> void hear(Row.Readable<K, R> row, R held, R said) {
        if (held instanceof Registration before
                && said instanceof Registration after
                && !before.teacher().equals(after.teacher())) {
            renamed.add(after.teacher().nif());
        }
    }

    @Override
    public void end() {
        found = of(renamed, register);
    }

    private static Map<Nif, InForce> of(Set<Nif> nifs, Register register) {
        Map<Nif, InForce> found = new LinkedHashMap<>();
        nifs.forEach(nif -> found.put(nif, new OutdatedNames(register).of(nif)));
        found.values().removeIf(InForce::isEmpty);
        return found;
    }

    @Override
    public void tell(Root root) {
        told(found, root.texts()).ifPresent(root::warnInWords);
    }

    /** What is said of the certificates of one, if there are any. */
    public static Optional<String> told(Nif nif, Register register, Texts texts) {
        return told(of(Set.of(nif), register), texts);
    }

    private static Optional<String> told(Map<Nif, InForce> found, Texts texts) {
        return Optional.of(found)
                .filter(some -> !some.isEmpty())
                .map(
                        some ->
                                texts.say(
                                        "warning.NAMES_CERTIFIED",
                                        some.size(),
                                        Few.of(
                                                List.copyOf(some.entrySet()),
                                                one -> one.getKey() + ": " + one.getValue())));
    }
}
