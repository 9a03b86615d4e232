package cfie.cli;

import cfie.domain.Change;
import cfie.domain.DueLetter;
import cfie.domain.LetterKind;
import cfie.domain.Selection;
import cfie.domain.Subject;
import cfie.letter.Envelope;
import cfie.letter.LetterTexts;
import cfie.procedure.DueLetters;
import cfie.procedure.PickLetters;
import cfie.procedure.PickLetters.Doubt;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes letters of one kind, each once. */
final class LettersCommand extends WritingVerb {
    private static final int PATIENCE = 14;

    private final Word<LetterKind> kind =
            argument("KIND", "argument.letter-kind", oneOf(LetterKind.class));
    private final Filters filters = new Filters(this);
    private final Word<Optional<Path>> out =
            option("--out", "DIR", Path::of).described("out.letters");
    private final Word<Optional<String>> sender = option("--sender", "ADDRESS", OneLine::email);
    private final Word<Optional<String>> to = option("--to", "ADDRESS", OneLine::email);
    private final Word<Integer> after = option("--after", "DAYS", LettersCommand::days, PATIENCE);
    private final Word<Optional<Path>> texts = option("--texts", "DIR", Path::of);
    private final Word<Boolean> printText = flag("--print-text");
    private final Word<Optional<Path>> certificates = option("--certificates", "DIR", Path::of);
    private final Word<Boolean> again = flag("--again");
    private final Word<Doubt> doubt =
            option("--uncertain", "leave|resend|confirm", oneOf(Doubt.class), Doubt.LEAVE);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Told told = new Told(this);

    private LetterTexts words;

    private static Integer days(String typed) {
        InvalidValue.unless(typed.matches("\\d{1,3}"), Flaw.LETTER_DAYS, OneLine.shown(typed));
        return Integer.valueOf(typed);
    }

    @Override
    public Integer call() {
        OwnTexts own = new OwnTexts(root(), texts.value());
        if (printText.value()) {
            desk().out().print(own.text(kind.value()));
            return Exit.DONE.code();
        }
        checkOptions();
        Optional<LetterTexts> sound = own.of(kind.value());
        if (sound.isEmpty()) {
            return Exit.INPUT.code();
        }
        words = sound.get();
        return super.call();
    }

    private void checkOptions() {
        if (out.value().isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--out");
        }
        if (to.value().isPresent() != (kind.value() == LetterKind.PROVINCE_LIST)) {
            throw to.value().isPresent()
                    ? new InvalidValue(Flaw.OPTION_UNUSABLE, "--to", kind.value().word())
                    : new InvalidValue(Flaw.OPTION_MISSING, "--to");
        }
    }

    @Override
    Exit run(Register register) {
        Selection selection = filters.selection();
        selection.teacher().ifPresent(one -> checkKnown(register, one));
        DueLetters due = new DueLetters(register, date.value().orElseGet(desk()::today));
        LetterDrafting desk = drafting(register);
        LetterDrafting.Drafted drafted = desk.run(visitor -> each(due, selection, visitor));
        LetterTally tally = write(register, this::changes, () -> desk.keep(drafted));
        tally.warn();
        tell(tally);
        return tally.isWhole() ? Exit.DONE : Exit.REFUSED;
    }

    private void each(DueLetters due, Selection selection, Consumer<DueLetter> visitor) {
        due.each(kind.value(), selection, after.value(), one -> visitor.accept(addressed(one)));
    }

    private DueLetter addressed(DueLetter due) {
        return to.value().map(due.letter()::to).map(due::with).orElse(due);
    }

    private LetterDrafting drafting(Register register) {
        return new LetterDrafting(
                root(),
                new PickLetters(register, again.value(), doubt.value()),
                new LetterDrafting.Writing(
                        words,
                        new LetterFiles(register, certificates.value()),
                        Envelope.draft(sender.value())),
                isDryRun() ? Optional.empty() : out.value());
    }

    private List<Change> changes(LetterTally tally) {
        Subject subject = Subject.of(filters.selection()).and("letters", kind.value().word());
        return Change.of(subject, tally.changes());
    }

    private void tell(LetterTally tally) {
        if (told.inJson()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("kind", kind.value().word());
            document.putAll(tally.document());
            desk().out().println(Json.line(document));
        } else {
            tell("done.letters", tally.document().values().toArray());
        }
    }
}
