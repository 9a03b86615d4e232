package cfie.store.engine;

import cfie.value.Unavailable;

/**
 * Brings an embedded file up to date. The engine takes no migration back, and one that stopped half
 * way could never be gone on with: it is done to a copy.
 */
record FileUpgrade(FileDoor door) {
    /** Whether it was done; if not, another program had just put another file in its place. */
    boolean isDone() {
        FileWait waiting = new FileWait(door.address(), door.visit());
        return new FileReplacement(door, waiting, Unavailable.Reason.OUTPUT_UNWRITABLE)
                .isDone(FileUpgrade::migrate);
    }

    private static void migrate(FileAddress copy) {
        Schema.migrate(new FileDoor(copy));
        FileTidying.writeAnew(copy);
    }
}
