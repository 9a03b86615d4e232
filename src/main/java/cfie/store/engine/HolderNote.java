package cfie.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A note beside a register in a file that says who has it open. Only who has it for longer leaves
 * one, so that quick commands pay nothing; it is believed only where the engine says that the file
 * is taken, and while the program that it names runs.
 */
final class HolderNote implements Runnable {
    private static final Duration QUICK = Duration.ofMillis(500);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);
    private static final DateTimeFormatter TOLD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int LINES = 4;

    private final Path file;
    private final String command;
    private final Instant since;
    private boolean isOver;
    private boolean isLeft;

    private HolderNote(Path file, String command, Instant since) {
        this.file = file;
        this.command = command;
        this.since = since;
    }

    /** Leaves a note if the register is still open a little later; what takes it away again. */
    static Runnable leave(FileAddress address, Visit visit) {
        if (visit.command().isEmpty()) {
            return () -> {};
        }
        HolderNote note =
                new HolderNote(address.note(), visit.command().get(), visit.clock().instant());
        Thread writer = new Thread(note, "holder-note");
        writer.setDaemon(true);
        writer.start();
        return note::takeAway;
    }

    @Override
    public void run() {
        try {
            Thread.sleep(QUICK.toMillis());
            write();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void write() {
        if (isOver) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            isLeft = true;
            file.toFile().deleteOnExit();
            Private.makeFile(file);
            Files.write(
                    file,
                    List.of(
                            Long.toString(ProcessHandle.current().pid()),
                            since.toString(),
                            System.getProperty("user.name", ""),
                            command));
        } catch (IOException refused) {
            // without a note others are told less, and the register is as good
            isOver = true;
        }
    }

    private synchronized void takeAway() {
        isOver = true;
        if (!isLeft) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            // nobody believes it once this program has ended
            return;
        }
    }

    /** Who has the register that the engine says is taken. */
    static Optional<Holder> read(FileAddress address) {
        try {
            List<String> lines = Files.readAllLines(address.note());
            return lines.size() == LINES ? holder(lines) : Optional.empty();
        } catch (IOException | DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Holder> holder(List<String> lines) {
        Instant since = Instant.parse(lines.get(1));
        return ProcessHandle.of(Long.parseLong(lines.get(0)))
                .filter(process -> isAsOld(process, since))
                .map(process -> new Holder(lines.get(2), lines.get(3), lines.get(0), told(since)));
    }

    /** Process ids are given again: a younger process is another one. */
    private static boolean isAsOld(ProcessHandle process, Instant since) {
        return process.info()
                .startInstant()
                .map(start -> start.isBefore(since.plus(CLOCKS_DIFFER)))
                .orElse(true);
    }

    static String told(Instant moment) {
        return TOLD.format(moment.atZone(ZoneId.systemDefault()));
    }
}
