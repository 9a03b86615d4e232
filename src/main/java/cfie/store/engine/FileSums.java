package cfie.store.engine;

import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * Check sums of a register's file, a line for each megabyte, kept beside it from the end of one
 * piece of writing to the beginning of the next: what changes meanwhile was changed by nobody. What
 * did is noted in a file of its own, before the next writer makes new sums.
 */
record FileSums(FileDoor door) {
    private static final int PIECE = 1 << 20;

    private Path file() {
        return beside(".sums");
    }

    private Path notes() {
        return beside(".changed");
    }

    /** Beside the file itself, whatever names lead to it. */
    private Path beside(String ending) {
        Path file = FileAddress.withoutEnding(real(door.address().file()));
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            // what is not there has one name
            return file;
        }
    }

    /** Before the engine opens the file to write. */
    void note() {
        List<Integer> changed = changed().orElse(List.of());
        if (!changed.isEmpty()) {
            done(() -> place(changed.stream().map(Object::toString).toList(), notes()));
        }
    }

    /** What changed is from now on as it has to be. */
    void accept() {
        done(() -> Files.deleteIfExists(notes()));
    }

    /** What was known of another file in the same place is nothing of this one. */
    void forget() {
        accept();
        drop();
    }

    /** Before the first byte changes: a program that is killed leaves none. */
    void drop() {
        done(
                () -> {
                    if (Files.deleteIfExists(file())) {
                        Disk.forceNames(file().getParent());
                    }
                });
    }

    private interface Step {
        void take() throws IOException;
    }

    /** A register whose companions cannot be written cannot be written safely. */
    private void done(Step step) {
        try {
            step.take();
        } catch (IOException refused) {
            throw door.unavailable(Unavailable.Reason.REGISTER_UNWRITABLE);
        }
    }

    /** Once all is written; not where another program has begun to write already. */
    void keep() {
        try (FileChannel register =
                        FileChannel.open(door.address().file(), StandardOpenOption.READ);
                FileLock unchanging = lock(register)) {
            if (unchanging != null) {
                place(sums(register), file());
            }
        } catch (IOException | OverlappingFileLockException refused) {
            // without sums the doctor sees less, and the register is as good
            return;
        }
    }

    private void place(List<String> lines, Path file) throws IOException {
        Path draft = door.address().draft().path();
        try {
            Private.makeFile(draft);
            Files.write(draft, lines);
            Disk.place(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Which megabytes are not what they were when the last writer left, counted from one; empty if
     * nobody can tell. Not to be asked while this program has the register open: the engine's lock
     * would end.
     */
    Optional<List<Integer>> changed() {
        try (FileChannel register =
                        FileChannel.open(door.address().file(), StandardOpenOption.READ);
                FileLock unchanging = lock(register)) {
            boolean isNoted = Files.exists(notes());
            boolean isSummed = unchanging != null && Files.exists(file());
            SortedSet<Integer> changed = new TreeSet<>();
            if (isNoted) {
                Files.readAllLines(notes()).stream().map(Integer::valueOf).forEach(changed::add);
            }
            if (isSummed) {
                changed.addAll(differences(Files.readAllLines(file()), sums(register)));
            }
            return isNoted || isSummed ? Optional.of(List.copyOf(changed)) : Optional.empty();
        } catch (IOException | OverlappingFileLockException | NumberFormatException refused) {
            return Optional.empty();
        }
    }

    /** Others may read meanwhile, and nobody write; none where somebody does. */
    private static FileLock lock(FileChannel register) throws IOException {
        return register.tryLock(0, Long.MAX_VALUE, true);
    }

    private static List<String> sums(FileChannel register) throws IOException {
        List<String> sums = new ArrayList<>();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        while (register.read(piece) >= 0) {
            if (!piece.hasRemaining()) {
                sums.add(sum(piece));
            }
        }
        sums.add(sum(piece));
        return sums;
    }

    private static String sum(ByteBuffer piece) {
        CRC32C sum = new CRC32C();
        sum.update(piece.flip());
        piece.clear();
        return "%08x".formatted(sum.getValue());
    }

    /** A line too few or too many is a difference too. */
    private static List<Integer> differences(List<String> kept, List<String> now) {
        return IntStream.range(0, Math.max(kept.size(), now.size()))
                .filter(
                        at ->
                                at >= Math.min(kept.size(), now.size())
                                        || !kept.get(at).equals(now.get(at)))
                .mapToObj(at -> at + 1)
                .toList();
    }
}
