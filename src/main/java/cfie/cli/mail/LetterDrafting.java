package cfie.cli.mail;

import cfie.cli.command.Root;
import cfie.cli.file.OutFile;
import cfie.cli.mail.LetterTally.Outcome;
import cfie.cli.screen.Progress;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterState;
import cfie.letter.Envelope;
import cfie.letter.LetterTexts;
import cfie.letter.Mail;
import cfie.procedure.letter.PickLetters;
import cfie.procedure.letter.PickLetters.Pick;
import cfie.value.InvalidValue;
import cfie.value.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes letters as files for a mail client. A file is there before the register says so: who is
 * stopped in between writes the same bytes under the same name again.
 */
record LetterDrafting(Root root, PickLetters picking, Writing writing, Optional<Path> folder) {
    private static final int CHUNK = 200;

    /** How letters become bytes. */
    record Writing(LetterTexts texts, LetterFiles files, Envelope envelope) {
        Mail mail(DueLetter due) {
            Mail mail = texts.write(due);
            return files.of(due).map(mail::with).orElse(mail);
        }

        byte[] bytes(DueLetter due) {
            return envelope.bytes(mail(due));
        }
    }

    /** Letters on their way. */
    interface Source {
        void each(Consumer<DueLetter> visitor);
    }

    /** What was written, and what is to be kept of it. */
    record Drafted(LetterTally tally, List<Pick> picks) {}

    Drafted run(Source due) {
        folder.ifPresent(OutFile::tryFolder);
        LetterTally tally = new LetterTally(root);
        root.farewell().work("interrupted.drafting");
        Progress progress =
                root.progress(
                        "progress.letters",
                        Progress.Extent.of(() -> LetterSending.count(picking, due)));
        List<DueLetter> chunk = new ArrayList<>(CHUNK);
        List<Pick> made = new ArrayList<>();
        due.each(
                one -> {
                    chunk.add(one);
                    progress.at(made.size());
                    if (chunk.size() == CHUNK) {
                        draft(chunk, tally, told(made, progress));
                    }
                });
        draft(chunk, tally, told(made, progress));
        progress.done();
        return new Drafted(tally, made);
    }

    private static Consumer<Pick> told(List<Pick> made, Progress progress) {
        return pick -> {
            made.add(pick);
            progress.at(made.size());
        };
    }

    private void draft(List<DueLetter> chunk, LetterTally tally, Consumer<Pick> done) {
        picking.among(chunk).filter(pick -> isDone(pick, tally)).forEach(done);
        chunk.clear();
    }

    /** Whether there is something to keep of it. */
    private boolean isDone(Pick pick, LetterTally tally) {
        Letter letter = pick.due().letter();
        switch (pick.fate()) {
            case MADE -> tally.count(Outcome.ALREADY);
            case UNCERTAIN -> tally.count(Outcome.UNCERTAIN, letter.reference(), named(letter));
            case CONFIRMED -> tally.count(Outcome.CONFIRMED);
            case DUE -> {
                return isWritten(pick.due(), tally);
            }
        }
        return pick.fate() == PickLetters.Fate.CONFIRMED;
    }

    private boolean isWritten(DueLetter due, LetterTally tally) {
        Optional<byte[]> bytes = unlessUnfit(root, due, tally, () -> writing.bytes(due));
        bytes.ifPresent(
                content -> {
                    folder.ifPresent(
                            one -> OutFile.write(one.resolve(fileName(due.letter())), content));
                    tally.count(Outcome.DRAFTED);
                });
        return bytes.isPresent();
    }

    /** What is made of a letter, unless it has no address that works, or no file. */
    static <T> Optional<T> unlessUnfit(
            Root root, DueLetter due, LetterTally tally, Supplier<T> making) {
        String named = named(due.letter());
        if (due.letter().recipient().isEmpty()) {
            tally.count(Outcome.UNADDRESSED, named, root.texts().say("letters.no-address"));
            return Optional.empty();
        }
        try {
            return Optional.of(making.get());
        } catch (InvalidValue | Refusal unfit) {
            tally.count(Outcome.UNADDRESSED, named, root.texts().say(unfit));
            return Optional.empty();
        }
    }

    /** Keeps what was written. */
    LetterTally keep(Drafted drafted) {
        drafted.picks.forEach(this::keep);
        return drafted.tally;
    }

    private void keep(Pick pick) {
        Letter letter = pick.due().letter();
        Letter now =
                pick.fate() == PickLetters.Fate.CONFIRMED
                        ? letter
                        : letter.at(LetterState.DRAFTED, Optional.empty());
        if (pick.held().isPresent()) {
            picking.register().letters().change(pick.held().get(), now);
        } else {
            picking.register().letters().add(now);
        }
    }

    /** What a letter is about, in the keys of the office. */
    static String named(Letter letter) {
        Letter.About about = letter.key().about();
        String all =
                Stream.of(about.school(), about.teacher(), about.project())
                        .flatMap(Optional::stream)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
        return all.isEmpty() ? letter.key().edition() : all;
    }

    /** One name, in which nothing can lead elsewhere; the reference tells it from any other. */
    private static String fileName(Letter letter) {
        return "%s-%s-%s.eml"
                .formatted(
                        letter.key().kind().word(),
                        named(letter).replaceAll("[^A-Za-z0-9._-]", "-"),
                        letter.reference());
    }
}
