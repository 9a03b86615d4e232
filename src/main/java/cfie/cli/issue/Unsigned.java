package cfie.cli.issue;

import cfie.cli.command.Agreement;
import cfie.cli.command.Root;
import cfie.store.Register;
import cfie.value.Body;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The centres of which nobody knows who certifies: what they issue leaves room for the name. */
record Unsigned(Root root, List<Cfie> centres, LocalDate date) {
    static Unsigned of(Root root, Register register, Collection<Cfie> centres, LocalDate date) {
        return new Unsigned(
                root,
                centres.stream()
                        .filter(
                                one ->
                                        register.institutions()
                                                .on(Body.of(one), date)
                                                .director()
                                                .isEmpty())
                        .toList(),
                date);
    }

    boolean isAny() {
        return !centres.isEmpty();
    }

    /**
     * @param key what can be done about it
     */
    void warn(String key) {
        if (isAny()) {
            root.warn(
                    key,
                    centres.size(),
                    centres.get(0).title(),
                    centres.stream().map(Cfie::slug).collect(Collectors.joining(", ")),
                    date);
        }
    }

    /** Told while it can still be mended; whoever is there is asked. */
    boolean isAccepted() {
        warn("warning.NO_DIRECTOR");
        return Agreement.isAnswered(root, root.texts().say("ask.no-director"));
    }
}
