import java.io.OutputStream;

/** Takes in anything and keeps nothing but its size. */
final class Counted extends OutputStream {
    long count;

    @Override
    public void write(int octet) {
        count++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
        count += length;
    }
}
