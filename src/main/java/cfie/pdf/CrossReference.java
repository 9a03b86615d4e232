package cfie.pdf;

/** Where an object lies, in seven bytes: its kind, a position or a gatherer, a place in it. */
final class CrossReference {
    static final int ENTRY = 7;

    private CrossReference() {}

    static void set(Octets places, int number, int kind, long position, int place) {
        byte[] entries = places.array();
        int at = number * ENTRY;
        entries[at] = (byte) kind;
        entries[at + 1] = (byte) (position >> 24);
        entries[at + 2] = (byte) (position >> 16);
        entries[at + 3] = (byte) (position >> 8);
        entries[at + 4] = (byte) position;
        entries[at + 5] = (byte) (place >> 8);
        entries[at + 6] = (byte) place;
    }
}
