package cfie.cli.upkeep;

import cfie.cli.command.DangerousVerb;
import cfie.cli.command.Exit;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.screen.Json;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Subject;
import cfie.procedure.person.Merge;
import cfie.store.Register;
import cfie.value.Nif;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes one person of somebody who was entered twice. */
public final class PersonMergeCommand extends DangerousVerb {
    private final Word<Nif> wrong = argument("NIF-WRONG", "argument.nif-wrong", Nif::parse);
    private final Word<Nif> right = argument("NIF-RIGHT", "argument.nif-right", Nif::parse);
    private final Told told = new Told(this);

    @Override
    protected String question() {
        return say("ask.merge", wrong.value(), right.value());
    }

    @Override
    protected Exit run(Register register) {
        Merge.Result result =
                writeAllOrNothing(
                        register,
                        PersonMergeCommand::changes,
                        refused -> new Merge(register).run(wrong.value(), right.value(), refused));
        if (told.inJson()) {
            try (Json json = new Json(desk().out())) {
                json.value(document(result));
            }
        } else {
            Stream<Object> who =
                    Stream.of(
                            result.wrong().nif(),
                            result.right().nif(),
                            result.right().name().full());
            tell("done.merge", Stream.concat(who, result.moved().values().stream()).toArray());
        }
        List<String> unsettled = result.unsettled().stream().map(Fault::where).sorted().toList();
        if (!unsettled.isEmpty()) {
            root().warn(
                            "warning.CERTIFIED_UNSETTLED",
                            unsettled.size(),
                            String.join(", ", unsettled));
        }
        return Exit.DONE;
    }

    private static List<Change> changes(Merge.Result done) {
        Nif wrong = done.wrong().nif();
        Nif right = done.right().nif();
        return Change.of(
                Subject.NONE.and("teacher", wrong).and("teacher", right),
                List.of(new Difference("nif", wrong.text(), right.text())));
    }

    private static Map<String, Object> document(Merge.Result result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("wrong", result.wrong().nif().text());
        document.put("right", result.right().nif().text());
        document.put("name", result.right().name().full());
        result.moved().forEach((held, rows) -> document.put(held.field(), rows));
        return document;
    }
}
