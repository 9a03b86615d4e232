package cfie.cli.upkeep;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.kind.Filters;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Unknown;
import cfie.cli.screen.Format;
import cfie.cli.screen.Json;
import cfie.domain.ledger.ChainCheck;
import cfie.domain.ledger.Event;
import cfie.domain.ledger.EventFilter;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists what was done to the register, by whom and when; or proves that nothing of it changed. */
public final class AuditCommand extends Verb {
    private static final String IMPORT = "import";
    private static final int SHOWN = 10;
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
            return tell(register.ledger().check(head.value()));
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

    /** An import is one event that does not say which projects it brought. */
    private void tellImports(Register register, ProjectCode code) {
        if (register.projects().find(code).isEmpty()) {
            return;
        }
        EventFilter imports =
                new EventFilter(Selection.ALL, Optional.of(IMPORT), since.value(), until.value());
        List<Integer> numbers = new ArrayList<>();
        register.ledger()
                .each(
                        imports,
                        one ->
                                one.place()
                                        .filter(at -> isOfProjects(one))
                                        .ifPresent(at -> numbers.add(at.number())));
        if (!numbers.isEmpty()) {
            List<Integer> last =
                    numbers.subList(Math.max(0, numbers.size() - SHOWN), numbers.size());
            root().note(
                            "note.audit-imports",
                            code,
                            numbers.size(),
                            (last.size() < numbers.size() ? "…, " : "")
                                    + last.stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")));
        }
    }

    private static boolean isOfProjects(Event event) {
        return event.content().stream()
                .flatMap(of -> of.subject().values("list"))
                .anyMatch(Kind.PROJECTS.word()::equals);
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

    private Exit tell(ChainCheck check) {
        boolean isSound =
                check.broken().isEmpty() && (head.value().isEmpty() || check.sought().isPresent());
        if (format.value() == Format.JSON) {
            desk().out().println(Json.line(object(check, isSound)));
        } else {
            tellInWords(check);
        }
        return isSound ? Exit.DONE : Exit.REFUSED;
    }

    private static Map<String, Object> object(ChainCheck check, boolean isSound) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("result", isSound ? "intact" : "broken");
        object.put("events", check.linked());
        object.put("unlinked", check.unlinked());
        object.put("forgotten", check.forgotten());
        object.put("head", check.head().orElse(null));
        object.put("sought", check.sought().orElse(null));
        object.put("broken_at", check.broken().map(ChainCheck.Break::number).orElse(null));
        object.put("why", check.broken().map(broken -> broken.why().name()).orElse(null));
        return object;
    }

    private void tellInWords(ChainCheck check) {
        check.broken()
                .ifPresentOrElse(
                        broken -> tell("audit.broken", broken.number(), broken.why()),
                        () -> tell("audit.intact", check.linked(), check.head().orElse("-")));
        if (check.forgotten() > 0) {
            tell("audit.forgotten", check.forgotten());
        }
        if (check.unlinked() > 0) {
            tell("audit.unlinked", check.unlinked());
        }
        head.value().ifPresent(hash -> tellSought(hash, check.sought()));
    }

    private void tellSought(String hash, Optional<Integer> number) {
        number.ifPresentOrElse(
                found -> tell("audit.contains", hash, found), () -> tell("audit.lacks", hash));
    }
}
