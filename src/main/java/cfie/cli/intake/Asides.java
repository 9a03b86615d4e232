package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.domain.ledger.Row;
import java.util.List;

/** Several who hear the same, each for its own sake, and tell one after the other. */
record Asides(List<Aside> all) implements Aside {
    @Override
    public void hear(Object said) {
        all.forEach(one -> one.hear(said));
    }

    @Override
    public <K, R> void hear(Row.Readable<K, R> row, R held, R said) {
        all.forEach(one -> one.hear(row, held, said));
    }

    @Override
    public void end() {
        all.forEach(Aside::end);
    }

    @Override
    public void tell(Root root) {
        all.forEach(one -> one.tell(root));
    }
}
