package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.ExternalCredits;
import cfie.procedure.intake.TwinCredits;
import cfie.store.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the credits from elsewhere that may be the same as others under another name. */
public final class SameCredits implements Aside {
    private final Register register;
    private final List<ExternalCredits.Key> keys = new ArrayList<>();
    private List<List<ExternalCredits>> found = List.of();

    SameCredits(Register register) {
        this.register = register;
    }

    @Override
    public void hear(Object said) {
        if (said instanceof ExternalCredits one) {
            keys.add(one.key());
        }
    }

    @Override
    public void end() {
        found = new TwinCredits(register).of(keys);
    }

    @Override
    public void tell(Root root) {
        told(found, root.texts()).ifPresent(root::warnInWords);
    }

    /** What is said of one, if others may be the same. */
    public static Optional<String> told(ExternalCredits.Key key, Register register, Texts texts) {
        return told(new TwinCredits(register).of(List.of(key)), texts);
    }

    private static Optional<String> told(List<List<ExternalCredits>> found, Texts texts) {
        return Optional.of(found)
                .filter(some -> !some.isEmpty())
                .map(
                        some ->
                                texts.say(
                                        "warning.TWIN_CREDITS",
                                        some.size(),
                                        Few.of(some, SameCredits::shown)));
    }

    private static String shown(List<ExternalCredits> alike) {
        ExternalCredits.Key first = alike.get(0).key();
        return alike.stream()
                .map(one -> one.key().source())
                .collect(Collectors.joining(" = ", first.nif() + " " + first.year() + ": ", ""));
    }
}
