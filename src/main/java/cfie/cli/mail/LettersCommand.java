package cfie.cli.mail;

import cfie.cli.command.Exit;
import cfie.cli.command.Option;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.Outlet;
import cfie.cli.kind.Filters;
import cfie.cli.kind.Unknown;
import cfie.cli.screen.Json;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.LetterKind;
import cfie.letter.Envelope;
import cfie.letter.LetterTexts;
import cfie.letter.Postman;
import cfie.procedure.letter.DueLetters;
import cfie.procedure.letter.PickLetters;
import cfie.procedure.letter.PickLetters.Doubt;
import cfie.procedure.letter.SendLetters;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.Interrupted;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes letters of one kind, each once. */
public final class LettersCommand extends WritingVerb {
    private static final int PATIENCE = 14;

    private final Word<LetterKind> kind =
            argument("KIND", "argument.letter-kind", oneOf(LetterKind.class));
    private final Filters filters = new Filters(this);
    private final Option<Optional<Path>> out =
            option("--out", "DIR", Outlet::named).described("out.letters");
    private final Mailing mailing = new Mailing(this, out);
    private final Word<Optional<String>> sender = option("--sender", "ADDRESS", OneLine::email);
    private final Recipient recipient = new Recipient(this);
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
    public boolean isUndoable() {
        return false;
    }

    @Override
    public Integer call() {
        OwnTexts own = new OwnTexts(root(), texts.value());
        if (printText.value()) {
            desk().out().print(own.text(kind.value()));
            return Exit.DONE.code();
        }
        mailing.check(sender.value());
        recipient.check(kind.value());
        Optional<LetterTexts> sound = own.of(kind.value());
        if (sound.isEmpty()) {
            return Exit.INPUT.code();
        }
        words = sound.get();
        return super.call();
    }

    @Override
    protected Exit run(Register register) {
        Selection selection = filters.selection(day());
        selection.teacher().ifPresent(one -> checkKnown(register, one));
        LetterTally tally =
                mailing.isAsked() && !isDryRun()
                        ? sent(register, selection)
                        : drafted(register, visitor -> each(due(register), selection, visitor));
        tell(tally);
        new NoLetters(root(), kind.value(), tally)
                .tell(after.value(), () -> due(register).owed(selection));
        if (!tally.isAny()) {
            Unknown.in(selection, register).warn(root());
        }
        return tally.isWhole() ? Exit.DONE : Exit.REFUSED;
    }

    private DueLetters due(Register register) {
        return new DueLetters(register, day());
    }

    private LocalDate day() {
        return date.value().orElseGet(desk()::today);
    }

    private LetterTally drafted(Register register, LetterDrafting.Source due) {
        LetterDrafting desk = drafting(register);
        LetterDrafting.Drafted drafted = desk.run(due);
        return write(register, this::changes, () -> desk.keep(drafted));
    }

    private LetterTally sent(Register register, Selection selection) {
        LetterTally tally = new LetterTally(root());
        try (Postman postman = mailing.postman();
                Register beside = register.beside()) {
            LetterDrafting.Source due = visitor -> each(due(beside), selection, visitor);
            PickLetters picking = new PickLetters(beside, again.value(), doubt.value());
            note(register, LetterSending.count(picking, due));
            new LetterSending(root(), new SendLetters(register), writing(register), postman)
                    .run(picking, due, tally);
        } catch (Unavailable | Interrupted lost) {
            if (tally.isAny()) {
                tell(tally);
            }
            throw lost;
        }
        return tally;
    }

    /** The event stands before the first letter leaves: it is there whatever happens then. */
    private void note(Register register, int count) {
        write(register, this::intent, () -> count);
    }

    private List<Change> intent(int count) {
        return count == 0
                ? List.of()
                : Change.of(
                        subject(),
                        List.of(
                                new Difference("letters", "", Integer.toString(count)),
                                new Difference("server", "", mailing.server().toString())));
    }

    private LetterDrafting.Writing writing(Register register) {
        return new LetterDrafting.Writing(
                words,
                new LetterFiles(register, certificates.value()),
                Envelope.draft(sender.value()));
    }

    private void each(DueLetters due, Selection selection, Consumer<DueLetter> visitor) {
        due.each(
                kind.value(),
                selection,
                after.value(),
                one -> visitor.accept(recipient.of(one, kind.value())));
    }

    private LetterDrafting drafting(Register register) {
        return new LetterDrafting(
                root(),
                new PickLetters(register, again.value(), doubt.value()),
                writing(register),
                isDryRun() ? Optional.empty() : out.value());
    }

    private List<Change> changes(LetterTally tally) {
        return Change.of(subject(), tally.changes());
    }

    private Subject subject() {
        return Subject.of(filters.selection(day())).and("letters", kind.value().word());
    }

    private void tell(LetterTally tally) {
        tally.warn();
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
