import cfie.certificate.CertificatePdf;
import cfie.domain.Certificate;
import cfie.pdf.Attachment;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Certificates per second of the working thread's own CPU time, and others' beside them. */
final class Render {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final CertificatePdf OURS = new CertificatePdf();
    private static final int RECORDS = 4_000;
    private static final Certificate[] CERTIFICATES = new Certificate[RECORDS];
    private static final Attachment[] CREDENTIALS = new Attachment[RECORDS];

    private Render() {}

    /** One certificate of that number; its size. */
    private interface Work {
        long of(int which) throws Exception;
    }

    /** Arguments: a font file, a folder to write to, seconds for each, and how many files. */
    public static void main(String[] words) throws Exception {
        for (int which = 0; which < RECORDS; which++) {
            CERTIFICATES[which] = Records.certificate(which);
            CREDENTIALS[which] = Records.credential(which);
        }
        Path folder = Path.of(words[1]);
        int seconds = Integer.parseInt(words[2]);
        int files = Integer.parseInt(words[3]);
        Peers peers = new Peers(Path.of(words[0]));
        double ours = rate("ours, 3a + UA-1, credential", seconds, Render::drawn);
        compare("openhtmltopdf 3a + UA-1", ours, seconds, which -> peers.openHtml(record(which)));
        compare("FOP 3a + UA-1", ours, seconds, which -> peers.fop(record(which)));
        compare("PDFBox, plain page", ours, seconds, which -> peers.pdfBox(record(which)));
        rate("ours again", seconds, Render::drawn);
        byte[] one = new byte[(int) drawn(0)];
        for (int round = 0; round < 3; round++) {
            Path ready = fresh(folder);
            double plain = files("write only", files, which -> written(ready, which, one));
            Path drawn = fresh(folder);
            double both = files("ours to files", files, which -> file(drawn, which));
            System.out.printf(Locale.ROOT, "  ours / write only: %.2f%n", both / plain);
        }
        double single = container(folder, files, 1);
        double twice = container(folder, files, 2);
        System.out.printf(Locale.ROOT, "  two threads / one: %.2f%n", twice / single);
    }

    private static Certificate record(int which) {
        return CERTIFICATES[which % RECORDS];
    }

    private static Attachment credential(int which) {
        return CREDENTIALS[which % RECORDS];
    }

    private static long drawn(int which) {
        Counted sink = new Counted();
        OURS.write(record(which), credential(which), sink);
        return sink.count;
    }

    private static long file(Path folder, int which) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(which + ".pdf"))) {
            OURS.write(record(which), credential(which), file);
        }
        return 0;
    }

    private static long written(Path folder, int which, byte[] bytes) throws IOException {
        Files.write(folder.resolve(which + ".pdf"), bytes);
        return bytes.length;
    }

    private static Path fresh(Path folder) throws IOException {
        return Files.createTempDirectory(folder, "run");
    }

    private static void compare(String name, double ours, int seconds, Work work) throws Exception {
        double theirs = rate(name, seconds, work);
        System.out.printf(Locale.ROOT, "  ours / this: %.1f%n", ours / theirs);
    }

    /** Warmed up for as long as it is measured. */
    private static double rate(String name, int seconds, Work work) throws Exception {
        run(seconds, work);
        long[] found = run(seconds, work);
        double rate = found[0] * 1e9 / found[1];
        System.out.printf(Locale.ROOT, "%-28s %8.0f /cpu-s %7d bytes%n", name, rate, found[2]);
        return rate;
    }

    private static long[] run(int seconds, Work work) throws Exception {
        long start = CLOCK.getCurrentThreadCpuTime();
        long used = 0;
        int count = 0;
        long bytes = 0;
        while (used < seconds * 1_000_000_000L) {
            bytes += work.of(count++);
            used = CLOCK.getCurrentThreadCpuTime() - start;
        }
        return new long[] {count, used, bytes / count};
    }

    private static double files(String name, int files, Work work) throws Exception {
        long start = CLOCK.getCurrentThreadCpuTime();
        for (int which = 0; which < files; which++) {
            work.of(which);
        }
        double rate = files * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start);
        System.out.printf(Locale.ROOT, "%-28s %8.0f /cpu-s%n", name, rate);
        return rate;
    }

    /** Into one file, by so many threads; by the clock of the wall. */
    private static double container(Path folder, int files, int threads) throws Exception {
        Path file = fresh(folder).resolve("all");
        long start = System.nanoTime();
        try (OutputStream all = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            Thread[] workers = new Thread[threads];
            for (int worker = 0; worker < threads; worker++) {
                int first = worker;
                workers[worker] = new Thread(() -> append(all, first, files, threads));
                workers[worker].start();
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }
        double rate = files * 1e9 / (System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "%d thread(s), one file: %12.0f /s%n", threads, rate);
        return rate;
    }

    private static void append(OutputStream all, int first, int files, int step) {
        for (int which = first; which < files; which += step) {
            byte[] bytes = OURS.of(record(which), credential(which));
            synchronized (all) {
                try {
                    all.write(bytes);
                } catch (IOException refused) {
                    throw new java.io.UncheckedIOException(refused);
                }
            }
        }
    }

    private static final class Counted extends OutputStream {
        private long count;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            count += length;
        }
    }
}
