package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.cli.screen.Texts;
import cfie.domain.Registration;
import cfie.procedure.intake.SeenKeys;
import cfie.store.Register;
import cfie.store.fact.Namesakes;
import cfie.value.SchoolCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names, among whom an import registers, those who may be known under another NIF already. */
public final class SameNames implements Aside {
    private final Register register;
    private final SeenKeys registered = new SeenKeys();
    private final Set<SchoolCode> schools = new HashSet<>();
    private List<Namesakes.Pair> found = List.of();

    SameNames(Register register) {
        this.register = register;
    }

    @Override
    public void hear(Object said) {
        if (said instanceof Registration one) {
            registered.note(one.key(), 0);
            schools.add(one.key().school());
        }
    }

    @Override
    public void end() {
        found = register.namesakes().with(schools, registered::has);
    }

    @Override
    public void tell(Root root) {
        told(found, root.texts()).ifPresent(root::warnInWords);
        found.stream()
                .skip(Few.SHOWN)
                .forEach(
                        one -> root.detail("namesakes.pair", one.one(), one.other(), one.school()));
    }

    /** What is said of them, if there are any. */
    public static Optional<String> told(List<Namesakes.Pair> pairs, Texts texts) {
        return Optional.of(pairs)
                .filter(some -> !some.isEmpty())
                .map(some -> texts.say("warning.NAMESAKES", some.size(), first(some, texts)));
    }

    private static String first(List<Namesakes.Pair> pairs, Texts texts) {
        return Few.of(
                pairs, one -> texts.say("namesakes.pair", one.one(), one.other(), one.school()));
    }
}
