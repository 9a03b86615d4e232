package cfie.cli.upkeep;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.kind.Filters;
import cfie.cli.kind.Unknown;
import cfie.cli.screen.Format;
import cfie.domain.ledger.EventFilter;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists what was done to the register, by whom and when; or proves that nothing of it changed. */
public final class AuditCommand extends Verb {
    private static final String HASH = "[0-9a-f]{16,64}";

    private final Filters filters = new Filters(this);
    private final Word<Optional<String>> command = option("--command", "VERB", this::command);
    private final Word<Optional<LocalDate>> since = option("--since", "YYYY-MM-DD", this::day);
    private final Word<Optional<LocalDate>> until = option("--until", "YYYY-MM-DD", this::day);
    private final Word<Boolean> verify = flag("--verify");
    private final Word<Optional<String>> head = option("--head", "HASH", AuditCommand::hash);
    private final Word<Format> format =
            option("--format", "FORMAT", oneOf(Format.class), Format.TABLE);

    private final List<String> verbs;

    /**
     * @param verbs the names that an event may bear
     */
    public AuditCommand(List<String> verbs) {
        this.verbs = verbs;
    }

    @Override
    protected Exit run(Register register) {
        if (verify.value()) {
            return proven(register);
        }
        if (head.value().isPresent()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--verify");
        }
        EventFilter filter =
                new EventFilter(
                        filters.selection(desk().today()),
                        command.value(),
                        since.value(),
                        until.value());
        if (!show(register, filter)) {
            root().note("note.nothing-found");
            Unknown.in(filter.about(), register).warn(root());
        }
        filter.about()
                .project()
                .filter(any -> format.value() == Format.TABLE && command.value().isEmpty())
                .ifPresent(code -> tellImports(register, code));
        return Exit.DONE;
    }

    /** Returns whether there was any. */
    private boolean show(Register register, EventFilter filter) {
        boolean[] isAny = {false};
        new EventList(root().texts(), desk().out())
                .show(
                        visitor ->
                                register.ledger()
                                        .each(
                                                filter,
                                                event -> {
                                                    isAny[0] = true;
                                                    visitor.accept(event);
                                                }),
                        format.value());
        return isAny[0];
    }

    private Exit proven(Register register) {
        ChainReport report = new ChainReport(register.ledger().check(head.value()), head.value());
        report.tell(this, format.value() == Format.JSON);
        return report.isSound() ? Exit.DONE : Exit.REFUSED;
    }

    private void tellImports(Register register, ProjectCode code) {
        if (register.projects().find(code).isPresent()) {
            EventFilter imports =
                    new EventFilter(
                            Selection.ALL,
                            Optional.of(ImportsNote.VERB),
                            since.value(),
                            until.value());
            new ImportsNote(root()).tell(register, imports, code);
        }
    }

    private String command(String typed) {
        InvalidValue.unless(verbs.contains(typed), Flaw.CHOICE, OneLine.shown(typed), verbs);
        return typed;
    }

    /** As it stands on an acta, or its beginning; how it is parted says nothing. */
    private static String hash(String typed) {
        String hash = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        InvalidValue.unless(hash.matches(HASH), Flaw.LEDGER_LINK, OneLine.shown(typed));
        return hash;
    }
}
