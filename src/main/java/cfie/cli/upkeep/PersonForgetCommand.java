package cfie.cli.upkeep;

import cfie.cli.command.DangerousVerb;
import cfie.cli.command.Exit;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.screen.Json;
import cfie.domain.ledger.Change;
import cfie.procedure.person.Forget;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Nif;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forgets a person as far as the law allows, and says what stays and why. */
public final class PersonForgetCommand extends DangerousVerb {
    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final Told told = new Told(this);

    /** What was forgotten is cleared off the disk. */
    @Override
    public boolean isUndoable() {
        return false;
    }

    @Override
    protected String question() {
        return say("ask.forget", nif.value());
    }

    @Override
    protected Exit run(Register register) {
        Forget.Result result =
                write(
                        register,
                        done -> List.of(Change.forgetting(done.events())),
                        () -> new Forget(register, desk().today()).run(nif.value()));
        if (!isDryRun()) {
            register.closeWithoutTraces();
        }
        if (told.inJson()) {
            try (Json json = new Json(desk().out())) {
                json.value(document(result));
            }
        } else {
            tell(result);
        }
        return Exit.DONE;
    }

    private void tell(Forget.Result result) {
        tell(
                "done.forget",
                Stream.concat(Stream.of(nif.value().masked()), result.gone().values().stream())
                        .toArray());
        if (!result.certificates().isEmpty()) {
            tell("done.forget.certificates", numbers(result));
            tell("done.forget.files", files(result));
        }
        if (!result.actas().isEmpty()) {
            tell("done.forget.actas", result.actas().size());
        }
        result.mentions()
                .forEach(one -> tell("done.forget.mention", one.kind(), one.key(), one.text()));
        if (!isDryRun()) {
            root().note("note.forget");
        }
    }

    private static String numbers(Forget.Result result) {
        return result.certificates().stream()
                .map(CertificateNumber::text)
                .collect(Collectors.joining(", "));
    }

    /** By where they were written, below the folder that was said then. */
    private static String files(Forget.Result result) {
        return result.certificates().stream()
                .map(CertificateNumber::file)
                .collect(Collectors.joining(", "));
    }

    private Map<String, Object> document(Forget.Result result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("nif", nif.value().masked());
        result.gone().forEach((held, rows) -> document.put(held.field(), rows));
        document.put(
                "certificates",
                result.certificates().stream().map(CertificateNumber::text).toList());
        document.put("actas", result.actas().stream().map(key -> key.file() + ".pdf").toList());
        document.put("mentions", result.mentions().stream().map(PersonalData::mention).toList());
        return document;
    }
}
