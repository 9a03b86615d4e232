package cfie.store.engine;

import cfie.value.Patience;
import cfie.value.Unavailable;
import java.util.function.Supplier;

/** Waits for a file that another program has open, as long as whoever visits it wants to. */
final class FileWait {
    private static final long PAUSE_MILLIS = 50;

    private final FileAddress address;
    private final Visit visit;
    private final long began = System.nanoTime();
    private boolean isTold;

    FileWait(FileAddress address, Visit visit) {
        this.address = address;
        this.visit = visit;
    }

    /** Waits a moment more, or stops with who has it. */
    void more() {
        long waited = System.nanoTime() - began;
        if (waited >= visit.patience().toNanos()) {
            throw taken();
        }
        if (!isTold && waited > Visit.SHORT_WAIT.toNanos()) {
            visit.waiting().accept(HolderNote.read(address));
            isTold = true;
        }
        Patience.pause(PAUSE_MILLIS);
    }

    private Unavailable taken() {
        String waited = Long.toString(visit.patience().toSeconds());
        Supplier<Unavailable> bySomebody =
                () -> new Unavailable(Unavailable.Reason.REGISTER_LOCKED, address.file(), waited);
        return HolderNote.read(address)
                .map(holder -> Door.held(address.file(), waited, holder))
                .orElseGet(bySomebody);
    }
}
