import cfie.certificate.CertificatePdf;
import cfie.domain.issued.Certificate;
import cfie.pdf.Attachment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Certificates with their credentials: to nowhere, to files, into one file; and those of others.
 */
final class Render {
    private static final CertificatePdf OURS = new CertificatePdf();
    private static final int RECORDS = 4_000;
    private static final int ROUNDS = 3;
    private static final Certificate[] CERTIFICATES = new Certificate[RECORDS];
    private static final Attachment[] CREDENTIALS = new Attachment[RECORDS];

    private Render() {}

    /** Arguments: a font file, a folder to write to, seconds for each, and how many files. */
    public static void main(String[] words) throws Exception {
        // Made beforehand: what is measured is drawing.
        for (int which = 0; which < RECORDS; which++) {
            CERTIFICATES[which] = Records.certificate(which);
            CREDENTIALS[which] = Records.credential(CERTIFICATES[which]);
        }
        Path folder = Path.of(words[1]);
        int seconds = Integer.parseInt(words[2]);
        int count = Integer.parseInt(words[3]);
        Stopwatch.Lap ours = Stopwatch.lasting(seconds, Render::drawn);
        ours.print("ours, PDF/A-3a + UA-1 + credential");
        files(folder, count);
        container(folder, count);
        Peers peers = new Peers(Path.of(words[0]));
        compare("openhtmltopdf, 3a + UA-1", ours, seconds, one -> peers.openHtml(record(one)));
        compare("FOP, 3a + UA-1", ours, seconds, one -> peers.fop(record(one)));
        compare("PDFBox, plain page", ours, seconds, one -> peers.pdfBox(record(one)));
    }

    private static Certificate record(int which) {
        return CERTIFICATES[which % RECORDS];
    }

    private static long written(int which, OutputStream target) {
        OURS.write(record(which), CREDENTIALS[which % RECORDS], target);
        return 0;
    }

    private static long drawn(int which) {
        Counted sink = new Counted();
        written(which, sink);
        return sink.count;
    }

    private static void compare(String name, Stopwatch.Lap ours, int seconds, Stopwatch.Work work)
            throws Exception {
        Stopwatch.Lap theirs = Stopwatch.lasting(seconds, work).print(name);
        Stopwatch.ratio("ours / this", ours.rate(), theirs.rate());
    }

    /** By turns, each round into folders of its own. */
    private static void files(Path folder, int count) throws Exception {
        int[] sizes = new int[RECORDS];
        for (int which = 0; which < RECORDS; which++) {
            sizes[which] = (int) drawn(which);
        }
        byte[] bytes = new byte[1 << 20];
        for (int round = 0; round < ROUNDS; round++) {
            Path ready = Files.createTempDirectory(folder, "ready");
            Stopwatch.Lap bare =
                    Stopwatch.counting(
                            count,
                            which -> {
                                try (OutputStream file = file(ready, which)) {
                                    file.write(bytes, 0, sizes[which % RECORDS]);
                                }
                                return sizes[which % RECORDS];
                            });
            bare.print("only writing files of the same sizes");
            Path drawn = Files.createTempDirectory(folder, "drawn");
            Stopwatch.Lap both =
                    Stopwatch.counting(
                            count,
                            which -> {
                                try (OutputStream file = file(drawn, which)) {
                                    written(which, file);
                                }
                                return sizes[which % RECORDS];
                            });
            both.print("ours to files");
            Stopwatch.ratio("ours / only writing", both.rate(), bare.rate());
        }
    }

    private static OutputStream file(Path folder, int which) throws IOException {
        return Files.newOutputStream(folder.resolve(which + ".pdf"), StandardOpenOption.CREATE_NEW);
    }

    /** By the clock of the wall; each round one thread, then two, into one file and to nowhere. */
    private static void container(Path folder, int count) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            double one = container(folder, 2 * count, 1);
            double two = container(folder, 2 * count, 2);
            Stopwatch.ratio("two threads / one", two, one);
            double alone = clocked("ours to nowhere, threads: ", 2 * count, 1, Counted::new);
            double both = clocked("ours to nowhere, threads: ", 2 * count, 2, Counted::new);
            Stopwatch.ratio("two threads / one", both, alone);
        }
    }

    private static double container(Path folder, int count, int threads) throws Exception {
        Path file = Files.createTempFile(folder, "all", ".pdfs");
        AtomicLong end = new AtomicLong();
        try (FileChannel all = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return clocked(
                    "ours into one file, threads: ", count, threads, () -> new Appended(all, end));
        }
    }

    private static double clocked(
            String name, int count, int threads, Supplier<OutputStream> target) throws Exception {
        long start = System.nanoTime();
        Thread[] workers = new Thread[threads];
        for (int worker = 0; worker < threads; worker++) {
            int first = worker;
            workers[worker] =
                    new Thread(
                            () -> {
                                for (int which = first; which < count; which += threads) {
                                    written(which, target.get());
                                }
                            });
            workers[worker].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        double rate = count * 1e9 / (System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "%-38s %24.0f /s%n", name + threads, rate);
        return rate;
    }

    /** Whole documents one behind the other, in the order in which they are ready. */
    private static final class Appended extends OutputStream {
        private final FileChannel all;
        private final AtomicLong end;

        Appended(FileChannel all, AtomicLong end) {
            this.all = all;
            this.end = end;
        }

        @Override
        public void write(int octet) {
            throw new IllegalStateException("one byte at a time");
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            long at = end.getAndAdd(length);
            ByteBuffer rest = ByteBuffer.wrap(some, from, length);
            while (rest.hasRemaining()) {
                at += all.write(rest, at);
            }
        }
    }
}
