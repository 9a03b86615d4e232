package cfie.pdf;

/** The way back from a page's pieces, and from what can be pressed, to their tags. */
final class Parents {
    private final Objects objects;
    private final Octets numbers = new Octets(128);
    private int count;

    Parents(Objects objects) {
        this.objects = objects;
    }

    /** A key whose parents are told later, in an object of their own; its number. */
    Key reserve() {
        int object = objects.reserve();
        return new Key(keyOf(object), object);
    }

    /** The key of something with one parent. */
    int keyOf(int tag) {
        numbers.integer(count).put(' ').reference(tag).put(' ');
        return count++;
    }

    int count() {
        return count;
    }

    /** The number of the tree. */
    int write() {
        int number = objects.reserve();
        objects.gather(number).ascii("<</Nums[").put(numbers).ascii("]>>");
        return number;
    }

    /** A page's key, and the object that holds the tags of its pieces. */
    record Key(int value, int object) {}
}
