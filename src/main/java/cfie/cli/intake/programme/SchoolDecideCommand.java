package cfie.cli.intake.programme;

import cfie.cli.command.Word;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Kit;
import cfie.procedure.programme.RecordAccreditation;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Records what the National Support Service decided of an application, and what came with it. */
public final class SchoolDecideCommand extends AccreditationVerb {
    private final Word<Boolean> awarded = either("--awarded");
    private final Word<Boolean> refused = either("--refused");
    private final Word<Optional<String>> reason = option("--reason", "TEXT", OneLine::reason);
    private final Word<Optional<String>> by = option("--by", "NAME", OneLine::name);
    private final Map<Kit, Word<Boolean>> kit = new EnumMap<>(Kit.class);

    public SchoolDecideCommand() {
        for (Kit one : Kit.values()) {
            kit.put(one, flag("--" + one.word()));
        }
    }

    @Override
    Recorded<Accreditation> record(
            RecordAccreditation desk, Accreditation.Key key, Consumer<Refusal> refusals) {
        List<Kit> came = kit.keySet().stream().filter(one -> kit.get(one).value()).toList();
        if (refused.value() && reason.value().isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
        if (refused.value() && !came.isEmpty()) {
            throw new InvalidValue(Flaw.OPTIONS_APART, "--refused", "--" + came.get(0).word());
        }
        return desk.decide(
                key,
                awarded.value(),
                new RecordAccreditation.Decided(date(), by.value(), reason.value(), came),
                refusals);
    }

    @Override
    void told(Register register, Accreditation said) {
        said.until()
                .ifPresentOrElse(
                        day ->
                                tell(
                                        "done.application.awarded",
                                        said.key().school(),
                                        said.key().year(),
                                        day),
                        () ->
                                tell(
                                        "done.application.refused",
                                        said.key().school(),
                                        said.key().year()));
    }
}
